import { addressOf, valuesOf, type Corpus, type Entry } from '../../corpus/index.ts'
import { byText, everyEntry } from '../data/index.ts'

/** One value that differs between two editions. An absent side says that it was added or taken away. */
export interface ChangedValue {
  /** Place in the entry, with ids in place of indexes. */
  key: string
  old?: string | number | boolean
  new?: string | number | boolean
}

/** What changed between two editions. */
export interface EditionDiff {
  from: string
  to: string
  added: string[]
  /** Entries that are gone, with what their tombstone says. */
  ended: { entry: string; ended?: string; to?: string[] }[]
  changed: { entry: string; values: ChangedValue[] }[]
}

type Scalar = string | number | boolean
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

function scalars(entry: Entry): Map<string, Scalar> {
  const found = new Map<string, Scalar>()
  for (const { key, value } of valuesOf(entry)) if (isScalar(value)) found.set(key, value)
  const prose = entry.body.trim()
  if (prose !== '') found.set('body', prose)
  return found
}

const nameOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>) => addressOf(collection, id).slice(1, -1)

function valuesBetween(before: Entry, after: Entry): ChangedValue[] {
  const [old, now] = [scalars(before), scalars(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .toSorted(byText)
    .map((key) => ({ key, ...(old.has(key) ? { old: old.get(key) as Scalar } : {}), ...(now.has(key) ? { new: now.get(key) as Scalar } : {}) }))
}

/** What changed from one corpus to another, by entry and key. Entries and keys are sorted; unchanged ones are left out. */
export function diffOf(before: Corpus, after: Corpus): EditionDiff {
  const old = new Map(everyEntry(before).map((entry) => [nameOf(entry), entry]))
  const now = new Map(everyEntry(after).map((entry) => [nameOf(entry), entry]))
  const stones = new Map(after.tombstones.map((stone) => [nameOf(stone), stone]))
  return {
    from: before.site.edition.number,
    to: after.site.edition.number,
    added: [...now.keys()].filter((name) => !old.has(name)),
    ended: [...old.keys()].filter((name) => !now.has(name)).map((entry) => {
      const stone = stones.get(entry)
      return { entry, ...(stone ? { ended: stone.ended, to: stone.to } : {}) }
    }),
    changed: [...now].flatMap(([name, entry]) => {
      const was = old.get(name)
      const values = was ? valuesBetween(was, entry) : []
      return values.length > 0 ? [{ entry: name, values }] : []
    }),
  }
}
