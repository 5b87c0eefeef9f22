import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/index.ts'
import { collections, fieldsOf, schemas } from '../../../model/index.ts'
import { sample } from '../sample.fixture.ts'
import { columnsOf } from './columns.ts'
import { innerName, listName } from './collections.ts'
import { fromCsv, separator, toCsv } from '../table.ts'
import { tablesOf, tableOf } from './index.ts'

const plain = (rows: object[]) => JSON.parse(JSON.stringify(rows)) as object[]

const tables = tablesOf(sample)
const handbook = readCorpus(resolve('.'))
const both = [sample, handbook].flatMap((corpus) => tablesOf(corpus).map((table) => [`${table.name}.csv of ${corpus.site.name}`, table, corpus] as const))

describe.each(both)('%s', (_name, table, corpus) => {
  it('reads back as the same rows', () => {
    expect(fromCsv(toCsv(table), table.columns)).toEqual(plain(table.rows))
  })
  it('names each row once by its key', () => {
    const keys = table.rows.map((row) => JSON.stringify(table.key.map((column) => row[column])))
    expect(new Set(keys).size).toBe(keys.length)
    for (const row of table.rows) for (const column of table.key) expect(row[column], column).toBeDefined()
  })
  it('refers to rows that are there', () => {
    for (const { name, refersTo } of table.columns.filter((column) => column.refersTo)) {
      const known = new Set(tableOf(corpus, refersTo?.table ?? '').rows.map((row) => row[refersTo?.column ?? '']))
      for (const row of table.rows) if (row[name] !== undefined) expect(known, `${name}: ${String(row[name])}`).toContain(row[name])
    }
  })
  it('holds values of the types that it states', () => {
    for (const row of table.rows)
      for (const { name, type, values } of table.columns) {
        const cell = row[name]
        if (cell === undefined) continue
        if (values) expect(values).toContain(cell)
        if (type === 'integer') expect(Number.isInteger(cell)).toBe(true)
        if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        if (type === 'list') for (const item of cell as string[]) expect(String(item)).not.toContain(separator)
        if (type === 'string') expect(typeof cell, name).toBe('string')
      }
  })
  it('has columns whose names differ and say what they mean', () => {
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length)
    for (const { name, description } of table.columns) expect(description, name).not.toBe('')
    for (const row of table.rows) for (const name of Object.keys(row)) expect(table.columns.map((column) => column.name)).toContain(name)
  })
})

it('every field of the model has its column, and the codebook says what it means', () => {
  const told = new Map(tableOf(handbook, 'codebook').rows.map(({ table, column, description }) => [`${String(table)}.${String(column)}`, description]))
  for (const { name, columns } of tablesOf(handbook)) if (name !== 'codebook') for (const column of columns) expect(told.get(`${name}.${column.name}`), `${name}.${column.name}`).toBe(column.description)
  const missing = collections.flatMap((collection) => {
    const whole = new Set(columnsOf(collection).map(({ name }) => name))
    return fieldsOf(schemas[collection]).flatMap(({ path, schema }) => {
      const [field = '', ...more] = path.split('[].')
      const leaf = !['object', 'array'].includes(schema._zod.def.type) && !path.endsWith('[]')
      // Values of a series stand in amounts.csv, authors in the row of their source.
      if (!leaf || whole.has(field) || path.includes('values[].') || /\.(unit|per|bound)$/.test(path) && fieldsOf(schemas[collection]).some((each) => each.path === path.replace(/\.(unit|per|bound)$/, '.values'))) return []
      const [inner, deep] = more.length > 1 ? [more[0] as string, more[1] as string] : [undefined, more[0]]
      const table = deep === undefined ? collection : inner === undefined ? listName(collection, field) : innerName(collection, field, inner)
      const name = `${table}.${(deep ?? field).replaceAll('.', '_')}`
      return told.has(name) ? [] : [`${collection}: ${path} (${name})`]
    })
  })
  expect(missing).toEqual([])
})

it('there is one table with a row for each entry of each collection', () => {
  for (const collection of collections) expect(tableOf(sample, collection).rows.map(({ id }) => id)).toEqual(sample.all(collection).map(({ id }) => id).toSorted())
  expect(tableOf(sample, 'entries').rows).toHaveLength(sample.entries.length)
})

it('every list of groups in the model has a table', () => {
  const names = new Set(tables.map(({ name }) => name))
  for (const name of ['amounts', 'eligibility', 'steps', 'benefits', 'papers', 'portability', 'points', 'relations', 'citations', 'facts', 'barrier-evidence', 'practice-results', 'document-get', 'organisation-contacts']) expect(names).toContain(name)
  expect(Object.keys(schemas)).toEqual([...collections])
})

it('amounts keep their old values beside the new ones', () => {
  const school = tableOf(sample, 'amounts').rows.filter(({ entry, key }) => entry === 'mason-card' && key === 'benefits.school-money.amount')
  expect(school.map(({ is, until, holds }) => ({ is, until, holds }))).toEqual([{ is: 4000, until: undefined, holds: true }, { is: 2500, until: '2025-02', holds: false }])
})

it('keeps every name that was ever published', () => {
  const promised = readFileSync(new URL('./contract.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const now = new Set(tables.flatMap((table) => table.columns.map(({ name, type }) => `${table.name}.${name} ${type}`)))
  expect(promised.filter((line) => !now.has(line)), 'a column was renamed, retyped or taken away; that needs /data/v2/').toEqual([])
  expect(promised.length).toBeGreaterThan(400)
})
