import { valuesOf, type Entry } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'

/** The day that lies so many months before another: its year and month, with the same day of the month. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))).toISOString().slice(0, 10)
}

/** Days on which facts of an entry were last verified, with their places; facts without a day of their own share the day of the entry. */
function days(entry: Entry): { path: (string | number)[]; day: string }[] {
  return valuesOf(entry).flatMap(({ path, value }) => (path.at(-1) === 'verifiedOn' && typeof value === 'string' ? [{ path, day: value }] : []))
}

export default rule({
  code: 'stale-facts',
  level: 'advice',
  scope: 'entry',
  explain:
    'Nobody has read the sources again for a year or longer, counted back from the date of this edition. Read them again: if they still say it, write the day into verifiedOn; if not, close the old value with until and add the new one. After 18 months the page itself warns its readers.',
  example: { bad: 'verifiedOn: 2025-06-01   (edition of 2026-11-21)', good: 'verifiedOn: 2026-11-21' },
  *check(entry, corpus): Iterable<Finding> {
    // Observations and decisions tell of a day that has passed; they do not grow stale.
    if (entry.collection === 'observations' || corpus.siteError) return
    const limit = monthsBefore(corpus.today, 12)
    const old = days(entry).filter(({ day }) => day <= limit)
    const oldest = old.reduce<(typeof old)[number] | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined)
    if (!oldest) return
    const months = oldest.day <= monthsBefore(corpus.today, 18) ? 18 : 12
    const what = oldest.path.length === 1 ? 'the sources of this entry were' : old.length === 1 ? 'the source of this fact was' : `the sources of ${old.length} facts were`
    yield { path: entry.path, ...entry.at(oldest.path), field: oldest.path.join('.'), message: `${what} last read on ${oldest.day}, ${months} months ago or more`, cure: 'read them again and write the day into verifiedOn' }
  },
})
