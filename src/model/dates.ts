import { z } from 'zod'
import { doc } from './documented.ts'

/** No source of this handbook is older than 1600, and no rule holds beyond 2199. */
const partial = /^(?:1[6-9]|2[01])\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** True when the string is a real calendar date, month or year in ISO 8601 (2021-02-30 is not). */
export function isPartialDate(value: string): boolean {
  if (!partial.test(value)) return false
  if (value.length < 10) return true
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value
}

/** First day that a partial date can mean: `2025-03` is `2025-03-01`. */
export function firstDay(value: string): string {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value
}

/** Last day that a partial date can mean: `2025-02` is `2025-02-28`. */
export function lastDay(value: string): string {
  if (value.length === 10) return value
  if (value.length === 4) return `${value}-12-31`
  const [year, month] = value.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** YAML reads a bare year as a number; a date is text. */
const yearAsText = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value)

/** A date in ISO 8601 that may stop at the month or the year, as sources often do. */
export const partialDate = z
  .preprocess(
    yearAsText,
    z.string({ error: 'a date, as 2025, 2025-03 or 2025-03-31' }).refine(isPartialDate, 'a real date: 2025, 2025-03 or 2025-03-31'),
  )
  .meta({ date: 'partial', examples: ['2025-03'] })

/** A full day in ISO 8601. */
export const day = z
  .string({ error: 'a day, as 2026-11-21' })
  .refine((value) => value.length === 10 && isPartialDate(value), 'a real day: 2026-11-21')
  .meta({ date: 'day', examples: ['2026-11-21'] })

/** A month in ISO 8601; observations never say the day. */
export const month = z
  .preprocess(
    yearAsText,
    z.string({ error: 'a month, as 2026-03' }).refine((value) => value.length <= 7 && isPartialDate(value), 'a month or a year: 2026-03 or 2026'),
  )
  .meta({ date: 'month', examples: ['2026-03'] })

/** The day on which somebody last read the source and saw that the fact still stands in it. */
export const verifiedOn = doc(
  day,
  'Day on which somebody last read the sources and saw that they still say this. Not a field check.',
  '2026-11-21',
)
