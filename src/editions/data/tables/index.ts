import type { Corpus } from '../../../corpus/index.ts'
import { collections } from '../../../model/index.ts'
import { once } from '../order.ts'
import type { Table } from '../table.ts'
import { codebookTable } from './codebook.ts'
import { collectionTable, entriesTable, listTables } from './collections.ts'
import { amountsTable, citationsTable, factsTable, relationsTable } from './facts.ts'
import { matrixTable } from './matrix.ts'

export { matrixData } from './matrix.ts'

const answers = (corpus: Corpus): Table[] => [
  entriesTable(corpus),
  ...collections.map((collection) => collectionTable(corpus, collection)),
  amountsTable(corpus),
  ...collections.flatMap((collection) => listTables(corpus, collection)),
  factsTable(corpus),
  relationsTable(corpus),
  citationsTable(corpus),
  matrixTable(corpus),
]

/** Every table: one for each collection, then the long ones, then what their columns mean. */
export const tablesOf = once((corpus): Table[] => {
  const tables = answers(corpus)
  return [...tables, codebookTable(tables)]
})

/** The table of that name. Throws when there is none. */
export function tableOf(corpus: Corpus, name: string): Table {
  const table = tablesOf(corpus).find((each) => each.name === name)
  if (!table) throw new Error(`${name}.csv: there is no such table`)
  return table
}
