import type { Entry } from '../corpus/index.ts'
import { firstDay, lastDay } from '../model/index.ts'
import { current, holds, walkData, type Fact } from './facts.ts'
import { byText } from './per-corpus.ts'

/** One change of a fact over time, computed from the dates in the file. */
export interface Change {
  /** Where in the entry: the series, with ids in place of indexes (`benefits.pension.amount.values`, `status`). */
  key: string
  /** What stopped holding; empty when something began that had no forerunner. */
  old: Fact[]
  /** What began to hold; empty when something ended without a successor. */
  new: Fact[]
  /** Date of the change, as exact as the file has it (`2025-04` or `2025-04-01`). */
  since: string
  /** True when it lies after `today`. */
  coming: boolean
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Values of one thing in time replace one another; rules of one kind hold side by side. */
const replacing = new Set(['values', 'status'])

function groupOf(item: Record<string, unknown>): string {
  if (typeof item.test === 'string') return [item.test, item.of, item.basis].filter(Boolean).join('-')
  return String(item.move ?? item.id ?? item.after ?? '')
}

function changesOf(series: Fact[], key: string, on: (series: Fact[], day: string) => Fact[], today: string): Change[] {
  const breaks = new Map<string, string>()
  for (const { until } of series) if (until) breaks.set(nextDay(lastDay(until)), nextDay(lastDay(until)))
  for (const { from } of series) if (from) breaks.set(firstDay(from), from)
  return [...breaks.keys()].sort(byText).flatMap((day) => {
    const before = new Set(on(series, dayBefore(day)))
    const after = new Set(on(series, day))
    const gone = series.filter((fact) => before.has(fact) && !after.has(fact))
    const begun = series.filter((fact) => after.has(fact) && !before.has(fact))
    // A value without a start that outlives the one that ended is what took its place.
    const next = begun.length > 0 ? begun : gone.length > 0 ? [...after] : []
    return gone.length + begun.length === 0 ? [] : [{ key, old: gone, new: next, since: breaks.get(day) as string, coming: day > today }]
  })
}

const known = new WeakMap<Entry, { today: string; changes: readonly Change[] }>()

/** The changed facts of an entry, newest first: old and new values, since when, each with its sources. Sought once for all languages. */
export function history(entry: Entry, today: string): readonly Change[] {
  let sought = known.get(entry)
  if (sought?.today !== today) known.set(entry, (sought = { today, changes: seek(entry, today) }))
  return sought.changes
}

function seek(entry: Entry, today: string): Change[] {
  const changes: Change[] = []
  walkData(entry.data, (value, path, key) => {
    if (!Array.isArray(value)) return
    const items = value.filter((item): item is Fact & Record<string, unknown> => item !== null && typeof item === 'object' && 'standing' in item)
    if (!items.some((item) => item.from || item.until)) return
    if (replacing.has(String(path.at(-1)))) return void changes.push(...changesOf(items, key, current, today))
    const groups = Map.groupBy(items, groupOf)
    for (const [group, series] of groups)
      changes.push(...changesOf(series, `${key}.${group}`, (facts, day) => facts.filter((fact) => holds(fact, day)), today))
  })
  return changes.sort((a, b) => byText(firstDay(b.since), firstDay(a.since)) || byText(a.key, b.key))
}
