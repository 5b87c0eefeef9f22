import { valuesOf, type Entry } from '../corpus/index.ts'
import { firstDay, lastDay } from '../model/index.ts'

type Path = (string | number)[]

/** A group of fields inside an entry, with its place. */
export interface Group {
  path: Path
  value: Record<string, unknown>
}

/** A list whose items are groups of fields, with its place. */
export interface List {
  path: Path
  items: Record<string, unknown>[]
}

const known = new WeakMap<Entry, { groups: Group[]; lists: List[] }>()

function sorted(entry: Entry): { groups: Group[]; lists: List[] } {
  let found = known.get(entry)
  if (!found) {
    found = { groups: [], lists: [] }
    for (const { path, value } of valuesOf(entry)) {
      if (value === null || typeof value !== 'object') continue
      if (!Array.isArray(value)) found.groups.push({ path, value: value as Record<string, unknown> })
      else if (value.length > 0 && value[0] !== null && typeof value[0] === 'object') found.lists.push({ path, items: value as Record<string, unknown>[] })
    }
    known.set(entry, found)
  }
  return found
}

/** Every group of fields of an entry, the entry itself first. */
export const groupsOf = (entry: Entry): Group[] => sorted(entry).groups

/** Every list of an entry whose items are groups of fields. */
export const listsOf = (entry: Entry): List[] => sorted(entry).lists

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

