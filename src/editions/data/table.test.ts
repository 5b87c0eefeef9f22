import { array, assert, property, record, string, option, integer, boolean } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLines, fromCsv, toCsv, type Column, type Table } from './table.ts'

const columns: Column[] = [
  { name: 'id', type: 'string', description: '' },
  { name: 'words', type: 'string', description: '' },
  { name: 'count', type: 'integer', description: '' },
  { name: 'open', type: 'boolean', description: '' },
  { name: 'ids', type: 'list', description: '' },
  { name: 'names', type: 'array', description: '' },
]
const table = (rows: Table['rows']): Table => ({ name: 't', title: '', description: '', columns, key: ['id'], rows })

describe('CSV after RFC 4180', () => {
  it('quotes commas, quotes and line ends, and nothing else', () => {
    expect(toCsv(table([{ id: 'a', words: 'one, "two"\nthree', count: 3, open: false, ids: ['x', 'y'], names: ['p;q'] }]))).toBe(
      'id,words,count,open,ids,names\r\na,"one, ""two""\nthree",3,false,x;y,"[""p;q""]"\r\n',
    )
  })
  it('quotes a line end that stands alone', () => {
    expect(toCsv(table([{ id: 'a\nb', words: 'c\rd' }]))).toContain('"a\nb","c\rd",')
  })
  it('leaves absent values empty', () => {
    expect(toCsv(table([{ id: 'a' }]))).toBe('id,words,count,open,ids,names\r\na,,,,,\r\n')
  })
  it('reads back what was written, whatever the words hold', () => {
    const text = string({ minLength: 1, unit: 'grapheme' })
    const row = record({ id: text, words: option(text, { nil: undefined }), count: integer(), open: boolean(), ids: array(string({ minLength: 1 }).filter((id) => !id.includes(';')), { minLength: 1 }), names: array(text, { minLength: 1 }) })
    assert(property(array(row), (rows) => {
      const back = fromCsv(toCsv(table(rows)), columns)
      expect(back).toEqual(JSON.parse(JSON.stringify(rows)))
    }), { seed: 7 })
  })
  it('reads a last line without its end, and empty last cells', () => {
    expect(csvLines('a,b\r\n1,')).toEqual([['a', 'b'], ['1', '']])
    expect(csvLines('')).toEqual([])
  })
  it('says where a quote is never closed', () => {
    expect(() => csvLines('a\r\n"b')).toThrow('line 2: a quote is never closed')
  })
})
