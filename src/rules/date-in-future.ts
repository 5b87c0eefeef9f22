import { valuesOf, type Corpus } from '../corpus/index.ts'
import { firstDay } from '../model/index.ts'
import { isYetToCome, textOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

/** Dates of things that somebody did or saw. Ends (`until`) and limits may lie ahead. */
const done = new Set(['verifiedOn', 'accessed', 'issued', 'decidedOn', 'endedOn', 'checkedOn', 'month', 'saidOn'])
const ahead = new Set(['announced', 'proposed'])
/** The day that it is somewhere on earth already: whoever reads a source after an edition may say so. */
const dayOnEarth = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)

export default rule({
  code: 'date-in-future',
  level: 'error',
  scope: 'corpus',
  explain:
    'Nobody can have read a source, seen a case or ended an entry on a day that has not come. What begins (`from`) is held against the date of the edition (content/site.yaml), which is “today” for every page: a rule that has not begun by then stands under the status announced or proposed; only there may `from` lie ahead.',
  example: { bad: 'verifiedOn: 2062-11-21', good: 'verifiedOn: 2026-11-21' },
  *check(corpus: Corpus): Iterable<Finding> {
    const { today } = corpus
    const now = dayOnEarth()
    const latest = now > today ? now : today
    const late = (value: unknown, day = latest): value is string => typeof value === 'string' && firstDay(value) > day
    const finding = (at: { path: string; at(path: (string | number)[]): { line: number; column: number } }, path: (string | number)[], value: string): Finding => ({
      path: at.path,
      ...at.at(path),
      field: fieldName(path),
      ...(path.at(-1) === 'from'
        ? { message: `${value} lies after the date of this edition, ${today}`, cure: 'correct the date, or give the scheme a newest status "announced" with this date' }
        : { message: `${value} has not come yet`, cure: 'write the day on which it was done or seen' }),
    })
    for (const entry of corpus.entries) {
      const toCome = isYetToCome(entry)
      const { data } = entry as { data: { status?: unknown } }
      for (const { path, value } of valuesOf(entry)) {
        const name = String(path.at(-1))
        if (done.has(name) ? !late(value) : name !== 'from' || toCome || !late(value, today)) continue
        const status = path[0] === 'status' && Array.isArray(data.status) ? (data.status[Number(path[1])] as { is?: unknown } | undefined) : undefined
        if (name === 'from' && ahead.has(textOf(status?.is) ?? '')) continue
        yield finding(entry, path, value as string)
      }
      for (const translation of entry.translations.values())
        if (late(translation.data.checkedOn)) yield finding(translation, ['checkedOn'], translation.data.checkedOn)
    }
    for (const stone of corpus.tombstones) if (late(stone.endedOn)) yield finding(stone, ['endedOn'], stone.endedOn)
  },
})
