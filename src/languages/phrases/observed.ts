import type { Observation, Term } from '../../model/index.ts'
import type { SayPhrase } from '../dictionary.ts'
import { money, number, percent, scaled } from '../format.ts'
import { span } from './amounts.ts'

/** A measured number in its unit: “5.7 crore workers”, “94%”, “₹74,000 crore”. Range when `to` is given. */
export function measure(say: SayPhrase, inWords: (n: number, what: 'number' | 'money') => string, unit: Term<'measures'>, value: number, to?: number): string {
  const write =
    unit === 'percent' ? percent
      : unit === 'INR' ? (n: number) => inWords(n, 'money')
        : unit === 'INR-per-day' || unit === 'INR-per-month' ? money
          : unit === 'ratio' || unit === 'USD' || unit.startsWith('INR-') ? number
            : (n: number) => inWords(n, 'number')
  return say(`measure.${unit}`, { n: span(say, value, to, write), count: to ?? value })
}

/** A number for reading aloud: “5.7 crore”. */
export function inWords(say: SayPhrase, n: number, what: 'number' | 'money'): string {
  const { scale, text } = scaled(n)
  return scale === 'one' ? (what === 'money' ? money(n) : text) : say(`${what}.${scale}`, { n: text })
}

type Seen = Pick<Observation, 'cases' | 'refused' | 'days' | 'promisedDays' | 'paid' | 'legalFee' | 'visits'>

/** The numbers of a field report as sentences, each with its full stop; none when the report gives no number. */
export function observed(say: SayPhrase, seen: Seen): string[] {
  const days = (low: number, high?: number) => say('unit.days', { n: span(say, low, high, number), count: high ?? low })
  const sentences: (string | undefined)[] = [
    seen.days && say('seen.days', { days: days(seen.days.atLeast, seen.days.atMost) }),
    seen.promisedDays === undefined ? undefined : say('seen.promised', { days: days(seen.promisedDays) }),
    seen.paid && say('seen.paid', { money: span(say, seen.paid.atLeast, seen.paid.atMost, money) }),
    seen.legalFee === undefined ? undefined : seen.legalFee === 0 ? say('seen.free') : say('seen.legalFee', { money: money(seen.legalFee) }),
    seen.visits && say('seen.visits', { n: span(say, seen.visits.atLeast, seen.visits.atMost, number), count: seen.visits.atMost }),
    seen.refused === undefined ? undefined
      : seen.cases === undefined ? say('seen.refusedOnly', { count: seen.refused })
        : say('seen.refused', { refused: seen.refused, cases: seen.cases }),
  ]
  return sentences.filter((sentence) => sentence !== undefined)
}
