import type { Corpus } from '../../corpus/index.ts'
import { collections } from '../../model/index.ts'
import { dataFolder, fullAddress } from './addresses.ts'
import { schemaOrgDataset } from './dcat.ts'
import { examples } from './examples.ts'
import { dataFiles } from './files.ts'
import { once } from './order.ts'
import { bytesOf } from './package.ts'

/** What the page about the data shows: files with sizes, tables with rows, examples, and the data as a schema.org Dataset. */
export const describedData = once((corpus: Corpus) => {
  const files = dataFiles(corpus)
  return {
    folder: dataFolder,
    files: files.map(({ path, text }) => ({ path: path.slice(dataFolder.length + 1), bytes: bytesOf(text) })),
    tables: files.flatMap(({ table }) => (table && !(collections as string[]).includes(table.name) ? [{ name: table.name, title: table.title, rows: table.rows.length }] : [])),
    examples: examples(fullAddress(corpus.site, `${dataFolder}/`)),
    linked: schemaOrgDataset(corpus.site),
  }
})
