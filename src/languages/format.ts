import type { Language } from './languages.ts'

/** Money and counts: 12,34,567 with Latin digits in every language. The locale is fixed: no machine setting is read. */
const whole = new Intl.NumberFormat('en-IN-u-nu-latn', { maximumFractionDigits: 2 })

/** A number grouped the Indian way, at most two decimals: 12,34,567. */
export const number = (n: number): string => whole.format(n)

/** Whole rupees: ₹8,00,000. */
export const money = (n: number): string => `₹${number(n)}`

/** A percentage; `n` is already in percent: 37.5%. */
export const percent = (n: number): string => `${number(n)}%`

const lakh = 100_000
const crore = 10_000_000

/** Splits a number for reading aloud: 1,25,00,000 is 1.25 crore. Nothing is rounded: what two decimals cannot carry stays whole. */
export function scaled(n: number): { scale: 'crore' | 'lakh' | 'one'; text: string } {
  const [scale, size] = n >= crore ? (['crore', crore] as const) : (['lakh', lakh] as const)
  const exact = n >= lakh && Number.isInteger(Math.round((n / size) * 1e6) / 1e4)
  return exact ? { scale, text: number(n / size) } : { scale: 'one', text: number(n) }
}

const months = new Map<Language, string[]>()

/** The twelve month names, spelt out, from the pinned platform’s data; time zone and language are given, not read. */
function monthNames(language: Language): string[] {
  let names = months.get(language)
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 1))))
    months.set(language, names)
  }
  return names
}

/** A partial ISO 8601 date with the month spelt out: 2025, March 2025, 31 March 2025. Every language ends in the year. */
export function date(language: Language, partial: string): string {
  const [year, month, day] = partial.split('-')
  const name = month === undefined ? undefined : monthNames(language)[Number(month) - 1]
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(partial) || (month !== undefined && name === undefined))
    throw new Error(`"${partial}" is no date: 2025, 2025-03 or 2025-03-31 would be`)
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}
