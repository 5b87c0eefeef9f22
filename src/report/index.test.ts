import { expect, test } from 'vitest'
import type { Problem } from '../rules/index.ts'
import { toAnnotations, toJson, toLine, toText } from './index.ts'

const error: Problem = { path: 'schemes/a.md', line: 3, column: 7, field: 'form', message: '"x" is not in the list', cure: 'use one of: a, b', code: 'not-in-list', level: 'error' }
const advice: Problem = { path: 'schemes/a.md', line: 9, column: 1, message: 'long', cure: 'make two', code: 'hard-to-read', level: 'advice' }
const read = { files: 3, entries: 2, milliseconds: 14 }

test('a line says where, which field, what, what to do, and which rule', () => {
  expect(toLine(error)).toBe('schemes/a.md:3:7  form: "x" is not in the list; use one of: a, b  [not-in-list]')
  expect(toLine(advice)).toBe('schemes/a.md:9:1  advice: long; make two  [hard-to-read]')
})

test('the text ends with the counts', () => {
  expect(toText([error, advice], read).split('\n').slice(-2)).toEqual(['', '1 error, 1 piece of advice; 2 entries in 3 files read in 14 ms.'])
  expect(toText([], { files: 1, entries: 1, milliseconds: 1 })).toBe('No errors; 1 entry in 1 file read in 1 ms.')
})

test('nothing in a file name or a value can break out of its line or move the cursor', () => {
  const evil = { ...error, path: 'schemes/a\n::error::x\u001b[2J.md', message: 'a\r\n\u202eb' }
  expect(toLine(evil)).toBe('schemes/a\\u000a::error::x\\u001b[2J.md:3:7  form: a\\u000d\\u000a\\u202eb; use one of: a, b  [not-in-list]')
  expect(toAnnotations([evil]).split('\n').length).toBe(1)
})

test('annotations escape what the workflow language reads', () => {
  expect(toAnnotations([{ ...error, path: 'a,b:c.md', message: '50% done' }, advice])).toBe(
    '::error file=a%2Cb%3Ac.md,line=3,col=7,title=not-in-list::form: 50%25 done; use one of: a, b\n::notice file=schemes/a.md,line=9,col=1,title=hard-to-read::long; make two',
  )
})

test('JSON holds every field and the page that explains the rule', () => {
  expect(JSON.parse(toJson([error]))).toEqual([{ ...error, page: '/contribute/errors/not-in-list/' }])
  expect(toJson([])).toBe('[]')
})
