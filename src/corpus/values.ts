import { schemas, walk, type Visit } from '../model/index.ts'
import type { Entry } from './entries.ts'

const known = new WeakMap<Entry, Visit[]>()

/** Every value of an entry's front matter beside what its schema says, depth first in the order of the schema. */
export function valuesOf(entry: Entry): readonly Visit[] {
  let values = known.get(entry)
  if (!values) {
    const found: Visit[] = []
    walk(schemas[entry.collection], entry.data, (visit) => void found.push(visit))
    known.set(entry, (values = found))
  }
  return values
}
