import type { Corpus, Entry, Reference } from '../corpus/index.ts'
import { collections, type Collection } from '../model/index.ts'
import { byId, byText, perCorpus } from './per-corpus.ts'

/** One entry that refers to another, with the fields in which it does. */
export interface Pointer {
  entry: Entry
  /** First keys of the references: `blocks`, `overcomes`, `documents`. */
  fields: string[]
  /** Places of the references in the front matter. */
  paths: (string | number)[][]
}

/** Entries of one kind that point to an entry. */
export interface PointerGroup {
  collection: Collection
  pointers: Pointer[]
}

function group(references: readonly Reference[], end: (reference: Reference) => Entry | undefined): PointerGroup[] {
  const found = new Map<Entry, Pointer>()
  for (const reference of references) {
    const entry = end(reference)
    if (!entry) continue
    let pointer = found.get(entry)
    if (!pointer) found.set(entry, (pointer = { entry, fields: [], paths: [] }))
    if (!pointer.fields.includes(reference.field)) pointer.fields.push(reference.field)
    pointer.paths.push(reference.path)
  }
  const groups = Map.groupBy(found.values(), (pointer) => pointer.entry.collection)
  return collections
    .filter((collection) => groups.has(collection))
    .map((collection) => ({ collection, pointers: (groups.get(collection) as Pointer[]).sort((a, b) => byId(a.entry, b.entry)) }))
}

/** What points to an entry, by kind, in the order of the collections, each entry once, sorted by id. */
export function pointersTo(corpus: Corpus, collection: Collection, id: string): PointerGroup[] {
  return group(corpus.incoming(collection, id), (reference) => reference.from)
}

const outgoing = perCorpus((corpus) => Map.groupBy(corpus.references, (reference) => reference.from))

/** What an entry points to, by kind. References to nothing are left out: `check` speaks of them. */
export function pointersFrom(corpus: Corpus, entry: Entry): PointerGroup[] {
  return group(outgoing(corpus).get(entry) ?? [], ({ to }) => corpus.get(to.collection, to.id))
}

/** The key of a path: ids in place of indexes (`['benefits', 0, 'sources', 1]` is `benefits.pension.sources.1`). */
export function keyOf(data: unknown, path: readonly (string | number)[]): string {
  let value = data
  return path
    .map((part) => {
      value = (value as Record<string | number, unknown> | undefined)?.[part]
      const id = typeof part === 'number' && value && typeof value === 'object' ? (value as { id?: unknown }).id : undefined
      return String(id ?? part)
    })
    .join('.')
}

/** What rests on a source: each entry with the keys of the facts that name it. */
export function restsOn(corpus: Corpus, source: string): { entry: Entry; keys: string[] }[] {
  const facts = new Map<Entry, Set<string>>()
  for (const { from, path } of corpus.incoming('sources', source)) {
    const keys = facts.get(from) ?? new Set()
    // The last two parts are `sources` and the place in that list.
    facts.set(from, keys.add(keyOf(from.data, path.slice(0, -2))))
  }
  return [...facts]
    .map(([entry, keys]) => ({ entry, keys: [...keys].sort(byText) }))
    .sort((a, b) => byText(a.entry.collection, b.entry.collection) || byId(a.entry, b.entry))
}
