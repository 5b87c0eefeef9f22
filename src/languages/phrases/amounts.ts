import type { Term } from '../../model/index.ts'
import type { SayPhrase } from '../dictionary.ts'
import { money, number, percent } from '../format.ts'

/** The head of an amount: its unit, how often it is due, and whether the values are ceilings or floors. */
export interface AmountHead {
  unit: Term<'units'>
  per: Term<'periods'>
  bound?: Term<'bounds'> | undefined
}

/** One value of a series, with the dates between which it holds. */
export interface DatedValue {
  is: number
  /** Upper end, when the value is a range. */
  to?: number | undefined
  from?: string | undefined
  until?: string | undefined
}

const figuresIn = (unit: string): ((n: number) => string) =>
  unit === 'INR' ? money : unit.startsWith('percent') ? percent : number

/** Two numbers as a range, or one; each written by `write`. */
export function span(say: SayPhrase, low: number, high: number | undefined, write: (n: number) => string): string {
  return high === undefined || high === low ? write(low) : say('range', { low: write(low), high: write(high) })
}

/** A value in its unit: “26 weeks”, “₹300 to ₹500”, “80% of the wage”. */
export function quantity(say: SayPhrase, unit: Term<'units'>, { is, to }: DatedValue): string {
  return say(`unit.${unit}`, { n: span(say, is, to, figuresIn(unit)), count: to ?? is })
}

/** The quantity with “up to” or “at least”; a range says its bounds itself. */
const bounded = (say: SayPhrase, head: AmountHead, value: DatedValue) =>
  say(`bound.${value.to === undefined ? (head.bound ?? 'exactly') : 'exactly'}`, { quantity: quantity(say, head.unit, value) })

/** A share of the wage is due whenever the wage is: saying “a month” would only puzzle. */
const timeless: ReadonlySet<Term<'periods'>> = new Set(['once', 'hour', 'day', 'week', 'month', 'quarter', 'year'])

/** An amount as a whole: “up to ₹5,00,000 a year for each household”. A percentage is never “once”; no money is “free”. */
export function amount(say: SayPhrase, head: AmountHead, value: DatedValue): string {
  if (head.unit === 'INR' && value.is === 0 && value.to === undefined) return say('amount.free')
  const silent = head.unit === 'percent-of-wage' ? timeless.has(head.per) : head.unit === 'percent' && head.per === 'once'
  return silent ? bounded(say, head, value) : say(`per.${head.per}`, { quantity: bounded(say, head, value) })
}

/** An amount that is due once without the word “once”, which would only puzzle beside a fee or an old value. */
const plain = (say: SayPhrase, head: AmountHead, value: DatedValue) =>
  head.per === 'once' ? bounded(say, head, value) : amount(say, head, value)

/** “You may still see ₹5,00,000; that was until March 2025.” */
export function formerly(say: SayPhrase, date: (partial: string) => string, head: AmountHead, value: DatedValue): string {
  const old = plain(say, head, value)
  return value.until === undefined ? say('formerly.undated', { amount: old }) : say('formerly.until', { amount: old, until: date(value.until) })
}

/** A legal fee; “No fee” for nought. A fee that is due once does not say “once”. */
export function fee(say: SayPhrase, head: AmountHead, value: DatedValue): string {
  if (value.is === 0 && value.to === undefined) return say('fee.none')
  return say('fee.some', { amount: plain(say, head, value) })
}
