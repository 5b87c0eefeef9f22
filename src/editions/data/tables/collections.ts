import type { Corpus } from '../../../corpus/index.ts'
import { languages, original } from '../../../languages/index.ts'
import { collections, fieldsOf, schemas, unwrap, type Collection } from '../../../model/index.ts'
import { entriesOf } from '../order.ts'
import { recordOf } from '../record.ts'
import type { Column, Table } from '../table.ts'
import { cellOf, columnsOf, rowOf, type Filled } from './columns.ts'

const others = languages.map(({ code }) => code).filter((code) => code !== original)

const idColumn: Column = { name: 'id', type: 'string', description: 'Id of the entry.' }

/** Columns that every entry has beside its own fields. */
const computedColumns: Column[] = [
  ...others.flatMap((code): Column[] => [{ name: `title_${code}`, type: 'string', description: `Title in the language ${code}; empty where nobody has translated it.` }]),
  { name: 'url', type: 'string', description: 'Page of the entry.' },
  { name: 'permanent', type: 'string', description: 'Permanent address.' },
  { name: 'facts', type: 'integer', description: 'How many facts with sources the entry holds.' },
  { name: 'confirmed', type: 'integer', description: 'How many of them rest on a primary source.' },
  { name: 'oldestVerifiedOn', type: 'date', description: 'Day on which the source of the oldest fact was last read.' },
]

const statusColumns: Column[] = [
  { name: 'status', type: 'string', description: 'Status on the date of the edition; all periods stand in status.csv.' },
  { name: 'open', type: 'boolean', description: 'true when a person can claim on the date of the edition.' },
]

interface Leaving {
  id: string
  translations: Record<string, { title: string }>
  computed: { url: string; permanent: string; facts: number; standings: { confirmed: number }; oldestVerifiedOn?: string; status?: string; open?: boolean }
}

/** One row for each entry of a collection. Lists of groups (benefits, steps …) are tables of their own. */
export function collectionTable(corpus: Corpus, collection: Collection): Table {
  const own = columnsOf(collection)
  return {
    name: collection,
    title: `Entries: ${collection}`,
    description: `One row for each entry of ${collection}.`,
    columns: [{ ...idColumn, description: 'Id of the entry.', refersTo: { table: 'entries', column: 'id' } }, ...own, ...(collection === 'schemes' ? statusColumns : []), ...computedColumns],
    key: ['id'],
    rows: entriesOf(corpus, collection).map((entry) => {
      const leaving = recordOf(corpus, entry) as unknown as Leaving
      const { url, permanent, facts, standings, oldestVerifiedOn, status, open } = leaving.computed
      return rowOf([
        ['id', leaving.id],
        ...own.map((column) => [column.name, cellOf(leaving, column)] as [string, ReturnType<typeof cellOf>]),
        ...others.map((code) => [`title_${code}`, leaving.translations[code]?.title] as [string, string | undefined]),
        ['url', url], ['permanent', permanent], ['facts', facts], ['confirmed', standings.confirmed], ['oldestVerifiedOn', oldestVerifiedOn], ['status', status], ['open', open],
      ])
    }),
  }
}

/** One row for each entry of every collection: what the other tables refer to. */
export function entriesTable(corpus: Corpus): Table {
  return {
    name: 'entries',
    title: 'All entries',
    description: 'One row for each entry of every collection; ids are one across all of them.',
    columns: [idColumn, { name: 'collection', type: 'string', description: 'Collection of the entry.', values: collections }, { name: 'title', type: 'string', description: 'Title in English.' }, ...computedColumns],
    key: ['id'],
    rows: collections.flatMap((collection) =>
      collectionTable(corpus, collection).rows.map((row) => rowOf([['id', row.id], ['collection', collection], ['title', row.title], ...computedColumns.map(({ name }) => [name, row[name]] as [string, typeof row.id])])),
    ),
  }
}

/** Names of lists that would otherwise take the name of another table. */
const named: Record<string, string> = { 'schemes.documents': 'papers', 'figures.points': 'points' }
const singular = (collection: Collection) => collection.replace(/ies$/, 'y').replace(/s$/, '')

/** Name of the table of a list: `eligibility` for schemes, `barrier-evidence` for the others. */
export function listName(collection: Collection, field: string): string {
  return named[`${collection}.${field}`] ?? (collection === 'schemes' ? field : `${singular(collection)}-${field}`)
}

type Item = Record<string, unknown>

/** Name of the table of a list inside a list: `steps-within`, `document-mend-steps`. */
export const innerName = (collection: Collection, field: string, inner: string): string => `${listName(collection, field)}-${inner}`

const placed = (item: Item, own: Filled[]) => own.map((column) => [column.name, cellOf(item, column)] as [string, ReturnType<typeof cellOf>])
const entryColumn = (collection: Collection): Column => ({ name: 'entry', type: 'string', description: `Id of the entry of ${collection}.`, refersTo: { table: collection, column: 'id' } })
const positionColumn: Column = { name: 'position', type: 'integer', description: 'Place in the list, from 1.' }
const items = (value: unknown): Item[] => (value as Item[] | undefined) ?? []

/** One table for each list of groups inside the items of a list: deadlines of steps, steps of mending a paper. */
function innerTables(corpus: Corpus, collection: Collection, field: string): Table[] {
  const start = `${field}[].`
  const lists = fieldsOf(schemas[collection]).filter(({ path }) => path.startsWith(start) && !path.slice(start.length).includes('.') && columnsOf(collection, `${path}[].`).length > 0)
  return lists.flatMap(({ path, meta }) => {
    const inner = path.slice(start.length)
    // A series of values stands in amounts.csv.
    if (inner.includes('[]')) return []
    const own = columnsOf(collection, `${path}[].`)
    return [
      {
        name: innerName(collection, field, inner),
        title: `${collection}: ${inner} of ${field}`,
        description: `${meta.description ?? ''} One row for each.`.trim(),
        columns: [entryColumn(collection), { name: 'item', type: 'string' as const, description: `Id of the item of ${field}, as in ${listName(collection, field)}.csv.` }, positionColumn, ...own],
        key: ['entry', 'item', 'position'],
        rows: entriesOf(corpus, collection).flatMap((entry) =>
          items((entry.data as unknown as Item)[field]).flatMap((item) => items(item[inner]).map((each, index) => rowOf([['entry', entry.id], ['item', item.id as string], ['position', index + 1], ...placed(each, own)]))),
        ),
      },
    ]
  })
}

/** One table for each list of groups in the entries of a collection: benefits, steps, findings … One row for each item. */
export function listTables(corpus: Corpus, collection: Collection): Table[] {
  return Object.entries(schemas[collection].shape).flatMap(([field, schema]) => {
    const own = columnsOf(collection, `${field}[].`)
    const { meta } = unwrap(schema)
    // Authors stand in the row of their source.
    if (own.length === 0 || columnsOf(collection).some(({ name }) => name === field)) return []
    const withId = own.some(({ name }) => name === 'id')
    const table: Table = {
      name: listName(collection, field),
      title: `${collection}: ${field}`,
      description: `${meta.description ?? ''} One row for each, in the order of the entry.`.trim(),
      columns: [entryColumn(collection), positionColumn, ...own],
      key: withId ? ['entry', 'id'] : ['entry', 'position'],
      rows: entriesOf(corpus, collection).flatMap((entry) => items((entry.data as unknown as Item)[field]).map((item, index) => rowOf([['entry', entry.id], ['position', index + 1], ...placed(item, own)]))),
    }
    return [table, ...innerTables(corpus, collection, field)]
  })
}
