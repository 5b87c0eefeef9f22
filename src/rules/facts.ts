import { valuesOf, type Entry } from '../corpus/index.ts'
import { firstDay, lastDay } from '../model/index.ts'

type Path = (string | number)[]

/** A group of fields inside an entry, with its place. */
export interface Group {
  path: Path
  value: Record<string, unknown>
}

/** Every group of fields of an entry, the entry itself first. */
export function groupsOf(entry: Entry): Group[] {
  return valuesOf(entry).flatMap(({ path, value }) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? [{ path, value: value as Record<string, unknown> }] : [],
  )
}

/** Every list of an entry whose items are groups of fields. */
export function listsOf(entry: Entry): { path: Path; items: Record<string, unknown>[] }[] {
  return valuesOf(entry).flatMap(({ path, value }) =>
    Array.isArray(value) && value.length > 0 && value[0] !== null && typeof value[0] === 'object' ? [{ path, items: value as Record<string, unknown>[] }] : [],
  )
}

/** The text of a field when it is text. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The days on which a value certainly holds: partial dates are read so that neither end claims a day that it may not
 * have. A value without `until` holds today; one without `from` is only known to hold at its end.
 */
export function certainly(value: Record<string, unknown>, today: string): { start: string; end: string } {
  const from = textOf(value.from)
  const until = textOf(value.until)
  return { start: from ? lastDay(from) : until ? firstDay(until) : today, end: until ? firstDay(until) : '9999-12-31' }
}

/** True when the newest status of a scheme says that it has not begun. */
export function isYetToCome(entry: Entry): boolean {
  const first = entry.collection === 'schemes' ? (entry as Entry<'schemes'>).data.status[0]?.is : undefined
  return first === 'announced' || first === 'proposed'
}

