import type { Corpus } from '../../../corpus/index.ts'
import { collections } from '../../../model/index.ts'
import { once } from '../order.ts'
import type { Table } from '../table.ts'
import { collectionTable, entriesTable, listTables } from './collections.ts'
import { amountsTable, citationsTable, factsTable, relationsTable } from './facts.ts'
import { matrixTable } from './matrix.ts'

export { matrixData } from './matrix.ts'

/** Every table: one for each collection, then the long ones. */
export const tablesOf = once((corpus): Table[] => [
  entriesTable(corpus),
  ...collections.map((collection) => collectionTable(corpus, collection)),
  amountsTable(corpus),
  ...collections.flatMap((collection) => listTables(corpus, collection)),
  factsTable(corpus),
  relationsTable(corpus),
  citationsTable(corpus),
  matrixTable(corpus),
])

/** The table of that name. Throws when there is none. */
export function tableOf(corpus: Corpus, name: string): Table {
  const table = tablesOf(corpus).find((each) => each.name === name)
  if (!table) throw new Error(`${name}.csv: there is no such table`)
  return table
}
