import type { Table } from '../table.ts'
import { separator } from '../table.ts'
import { rowOf } from './columns.ts'

/** What every column of every table means: the data package in a form that opens in a spreadsheet. */
export function codebookTable(tables: readonly Table[]): Table {
  return {
    name: 'codebook',
    title: 'What every column means',
    description: 'One row for each column of each other table.',
    columns: [
      { name: 'table', type: 'string', description: 'Name of the table: the file without .csv.' },
      { name: 'column', type: 'string', description: 'Name of the column.' },
      { name: 'type', type: 'string', description: `Type of the values. A list joins its items by ${separator}; an array or object stands as JSON; an empty cell says that nothing is recorded.` },
      { name: 'description', type: 'string', description: 'What the values mean, with their unit.' },
      { name: 'values', type: 'list', description: 'The words that may stand there, where the list is closed.' },
      { name: 'key', type: 'boolean', description: 'true for the columns that name a row together.' },
      { name: 'refersTo', type: 'string', description: 'Table and column whose values stand here.' },
    ],
    key: ['table', 'column'],
    rows: tables.flatMap(({ name, columns, key }) =>
      columns.map((column) => rowOf([['table', name], ['column', column.name], ['type', column.type], ['description', column.description], ['values', column.values], ['key', key.includes(column.name)], ['refersTo', column.refersTo && `${column.refersTo.table}.${column.refersTo.column}`]])),
    ),
  }
}
