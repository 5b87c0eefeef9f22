import type { Entry } from '../corpus/index.ts'
import { firstDay, lastDay, type Term } from '../model/index.ts'
import { byText } from './per-corpus.ts'

/** How sure a fact is. */
export type Standing = Term<'standings'>

/** Something with a time in which it holds. Both ends may be partial dates; a missing end is open. */
export interface Timed {
  from?: string | undefined
  until?: string | undefined
}

/** A dated fact. */
export interface Fact extends Timed {
  sources: string[]
  standing: Standing
  verifiedOn?: string | undefined
  note?: string | undefined
}

/** True when the fact holds on `today`. Partial dates are read generously: `2025-03` begins on the 1st and ends on the 31st. */
export function holds(fact: Timed, today: string): boolean {
  return (!fact.from || firstDay(fact.from) <= today) && (!fact.until || today <= lastDay(fact.until))
}

const replacedBy = (older: Fact, newer: Fact): boolean =>
  newer.standing !== 'disputed' &&
  newer.from !== undefined &&
  (older.from === undefined ? older.standing !== 'disputed' : firstDay(older.from) < firstDay(newer.from))

/**
 * The values of a series that hold on `today`: one, or several when sources disagree or no date tells them apart, in
 * the order of the file. A settled value with a later start takes the place of the earlier ones, also when nobody wrote
 * their end. Empty when the series ended or has not begun.
 */
export function current<T extends Fact>(values: readonly T[], today: string): T[] {
  const holding = values.filter((value) => holds(value, today))
  return holding.filter((value) => !holding.some((other) => other !== value && replacedBy(value, other)))
}

/** The values that no longer hold on `today`, newest first: what people may still see or hear. */
export function past<T extends Fact>(values: readonly T[], today: string): T[] {
  const now = new Set(current(values, today))
  const end = (value: T) => (value.until ? lastDay(value.until) : value.from ? firstDay(value.from) : '')
  return values
    .filter((value) => !now.has(value) && !(value.from && firstDay(value.from) > today))
    .sort((a, b) => byText(end(b), end(a)))
}

/** The values that begin after `today`, soonest first. */
export function coming<T extends Fact>(values: readonly T[], today: string): T[] {
  return values
    .filter((value) => value.from && firstDay(value.from) > today)
    .sort((a, b) => byText(firstDay(a.from as string), firstDay(b.from as string)))
}

/**
 * What is given on `today`, in the order of the file: nothing that has ended or has not begun, by its own dates or by
 * those of its amounts. When nothing is left, everything that was ever given.
 */
export function givenNow<T extends Timed & { amount?: { values: readonly Fact[] } | undefined }>(benefits: readonly T[], today: string): readonly T[] {
  const given = benefits.filter((benefit) => holds(benefit, today) && (!benefit.amount || current(benefit.amount.values, today).length > 0))
  return given.length > 0 ? given : benefits
}

/** Standings from the surest to the least sure. */
const order: readonly Standing[] = ['confirmed', 'reported', 'disputed', 'unverified']

/** The surest of several standings; undefined for none. */
export function surest(standings: Iterable<Standing>): Standing | undefined {
  const seen = new Set(standings)
  return order.find((standing) => seen.has(standing))
}

/** A fact of an entry with its place in it. */
export interface PlacedFact {
  /** Keys and indexes from the top of the front matter. */
  path: (string | number)[]
  /** The same with ids in place of indexes: `benefits.pension`. Anchors are made from it. */
  key: string
  fact: Fact
  /** Day on which its source was last read: its own, or that of the entry. */
  verifiedOn: string
}

/** Walks plain front matter and calls `visit` for every object and list in it, with path and key. */
export function walkData(data: unknown, visit: (value: object, path: (string | number)[], key: string) => void, path: (string | number)[] = [], key = ''): void {
  if (data === null || typeof data !== 'object') return
  visit(data, path, key)
  const below = (name: string | number, label: string, value: unknown) => walkData(value, visit, [...path, name], key ? `${key}.${label}` : label)
  if (Array.isArray(data)) data.forEach((item: unknown, index) => below(index, labelOf(item, index), item))
  else for (const [name, value] of Object.entries(data)) below(name, name, value)
}

const labelOf = (item: unknown, index: number) =>
  item && typeof item === 'object' && 'id' in item ? String(item.id) : String(index)

const known = new WeakMap<Entry, readonly PlacedFact[]>()

/** Every fact of an entry: everything that carries sources and a standing. */
export function factsOf(entry: Entry): readonly PlacedFact[] {
  let facts = known.get(entry)
  if (!facts) known.set(entry, (facts = seek(entry)))
  return facts
}

function seek(entry: Entry): PlacedFact[] {
  const facts: PlacedFact[] = []
  const own = (entry.data as { verifiedOn?: string }).verifiedOn ?? ''
  walkData(entry.data, (value, path, key) => {
    if (!('sources' in value && 'standing' in value)) return
    const fact = value as Fact
    facts.push({ path, key, fact, verifiedOn: fact.verifiedOn ?? own })
  })
  return facts
}

/** How many facts of an entry have which standing. */
export function standingsOf(entry: Entry): Record<Standing, number> {
  const counts: Record<Standing, number> = { confirmed: 0, reported: 0, disputed: 0, unverified: 0 }
  for (const { fact } of factsOf(entry)) counts[fact.standing]++
  return counts
}

/** Day on which the source of the entry's oldest fact was last read; undefined for kinds that carry no such day. */
export function oldestVerifiedOn(entry: Entry): string | undefined {
  const { verifiedOn, accessed } = entry.data as { verifiedOn?: string; accessed?: string }
  const days = [verifiedOn ?? accessed, ...factsOf(entry).map((fact) => fact.verifiedOn)].filter((day): day is string => Boolean(day))
  return days.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined)
}

/** Whole months from `start` to `end`, both days in ISO 8601; 2025-11-21 to 2026-11-20 is 11. */
export function monthsBetween(start: string, end: string): number {
  const [y1, m1, d1] = start.split('-').map(Number) as [number, number, number]
  const [y2, m2, d2] = end.split('-').map(Number) as [number, number, number]
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}

/** Facts that have not been verified for at least `months` (12: read again; 18: say so on the page), oldest first. */
export function staleFacts(entry: Entry, today: string, months: 12 | 18 = 12): (PlacedFact & { months: number })[] {
  return factsOf(entry)
    .filter((fact) => fact.verifiedOn !== '')
    .map((fact) => ({ ...fact, months: monthsBetween(fact.verifiedOn, today) }))
    .filter((fact) => fact.months >= months)
    .sort((a, b) => byText(a.verifiedOn, b.verifiedOn) || byText(a.key, b.key))
}
