import type { Entry } from '../../corpus/index.ts'
import { schemas, walk } from '../../model/index.ts'
import type { Reader, Text } from '../reader.ts'

/** One entry as one reader sees it, with the numbers under which the page cites its sources. */
export interface Sheet<E extends Entry = Entry> {
  reader: Reader
  entry: E
  /** Ids of the sources, in the order of their numbers. */
  sources: string[]
  /** Number of a source on this page, from 1. */
  number(source: string): number
  /** A short text of the entry by its key. */
  say(key: string): Text
}

/** Ids of all sources that an entry cites, in the order of the file. */
export function sourcesOf(entry: Entry): string[] {
  const found = new Set<string>()
  walk(schemas[entry.collection], entry.data, ({ value, meta }) => {
    if (meta.reference === 'sources' && typeof value === 'string') found.add(value)
  })
  return [...found]
}

/** Makes the sheet of an entry. `more` names sources of other entries that the page cites too. */
export function sheetOf<E extends Entry>(reader: Reader, entry: E, more: string[] = []): Sheet<E> {
  const sources = [...new Set([...sourcesOf(entry), ...more])]
  const numbers = new Map(sources.map((id, index) => [id, index + 1]))
  return {
    reader,
    entry,
    sources,
    number: (source) => numbers.get(source) ?? 0,
    say: (key) => reader.say(entry, key),
  }
}
