import type { Term } from '../../model/index.ts'
import type { SayPhrase } from '../dictionary.ts'
import { number } from '../format.ts'
import { span, type DatedValue } from './amounts.ts'

/** Writes a partial date in the language of the speaker. */
export type WriteDate = (partial: string) => string

/** A time limit for the worker. */
export interface Deadline {
  count: number
  unit: Term<'durations'>
  after: Term<'events'>
}

/** From when to when something holds. */
export interface Validity {
  from?: string | undefined
  until?: string | undefined
}

/** Days that the rule promises: “within 45 days”; nought is “on the same day”. */
export function promised(say: SayPhrase, { is, to }: DatedValue): string {
  if (is === 0 && to === undefined) return say('within.sameDay')
  return say('within.days', { n: span(say, is, to, number), count: to ?? is })
}

/** “within 6 months of the delivery”. */
export function deadline(say: SayPhrase, { count, unit, after }: Deadline): string {
  return say(`after.${after}`, { within: say(`within.${unit}`, { n: number(count), count }) })
}

/** “since March 2025”, “until 31 March 2025”, “2019 to March 2025”; `today` turns “since” into “from” for dates to come. */
export function validity(say: SayPhrase, date: WriteDate, { from, until }: Validity, today?: string): string {
  if (from !== undefined && until !== undefined)
    return say('validity.between', { from: date(from), until: date(until) })
  if (until !== undefined) return say('validity.until', { until: date(until) })
  if (from === undefined) return say('validity.unknown')
  return say(today !== undefined && from > today ? 'validity.from' : 'validity.since', { from: date(from) })
}
