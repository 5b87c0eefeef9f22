import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collections, schemas } from '../../../model/index.ts'
import { sample } from '../sample.fixture.ts'
import { fromCsv, separator, toCsv } from '../table.ts'
import { tablesOf, tableOf } from './index.ts'

const tables = tablesOf(sample)
const plain = (rows: object[]) => JSON.parse(JSON.stringify(rows)) as object[]

describe.each(tables.map((table) => [table.name, table] as const))('%s.csv', (_name, table) => {
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
      const known = new Set(tableOf(sample, refersTo?.table ?? '').rows.map((row) => row[refersTo?.column ?? '']))
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
