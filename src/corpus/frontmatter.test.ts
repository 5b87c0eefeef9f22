import { expect, test } from 'vitest'
import { placeOf, readFrontMatter, type FrontMatter } from './frontmatter.ts'

const text = `---
title: Card
benefits:
  - id: pension
    amount: { unit: INR, values: [{ is: 3000 }] }
  - { id: "school", label: 'x' }
---

Words.
`
const read = readFrontMatter(text) as FrontMatter

test('fields and body are read, and the body knows its first line', () => {
  expect(read.data).toEqual({ title: 'Card', benefits: [{ id: 'pension', amount: { unit: 'INR', values: [{ is: 3000 }] } }, { id: 'school', label: 'x' }] })
  expect(read.body).toBe('\nWords.\n')
  expect(read.bodyLine).toBe(8)
})

test('each path has its line and column, and an unknown one that of the nearest above', () => {
  expect(read.at(['title'])).toEqual({ line: 2, column: 1 })
  expect(read.at(['benefits', 0, 'id'])).toEqual({ line: 4, column: 5 })
  expect(read.at(['benefits', 0, 'amount', 'values', 0, 'is'])).toEqual({ line: 5, column: 37 })
  expect(read.at(['benefits', 1])).toEqual({ line: 6, column: 5 })
  expect(read.at(['benefits', 1, 'amount', 'unit'])).toEqual({ line: 6, column: 5 })
  expect(read.at(['nothing'])).toEqual({ line: 1, column: 1 })
})

test('the span of a value is exactly its text, without quotes', () => {
  const piece = (path: (string | number)[]) => {
    const span = read.span(path)
    return span && text.slice(span.start, span.end)
  }
  expect(piece(['benefits', 0, 'id'])).toBe('pension')
  expect(piece(['benefits', 1, 'id'])).toBe('school')
  expect(piece(['benefits', 0, 'amount', 'values', 0, 'is'])).toBe('3000')
  expect(piece(['benefits'])).toBeUndefined()
})

test('an offset knows its field', () => {
  expect(read.pathAt(text.indexOf('3000'))).toEqual(['benefits', '0', 'amount', 'values', '0', 'is'])
  expect(read.pathAt(text.indexOf('Words'))).toEqual([])
  expect(read.pathAt(0)).toEqual([])
})

test('line ends of Windows and a byte-order mark change no place', () => {
  const windows = readFrontMatter(`\ufeff${text.replaceAll('\n', '\r\n')}`) as FrontMatter
  expect(windows.data).toEqual(read.data)
  expect(windows.bodyLine).toBe(8)
  expect(windows.at(['benefits', 0, 'amount', 'values', 0, 'is'])).toEqual({ line: 5, column: 37 })
})

test('dates stay text, yes stays yes, and a bare year is a number', () => {
  const { data } = readFrontMatter('---\nday: 2026-11-21\nanswer: yes\nyear: 2026\nmonth: 2026-03\n---\n') as FrontMatter
  expect(data).toEqual({ day: '2026-11-21', answer: 'yes', year: 2026, month: '2026-03' })
})

test('each fault of the YAML has its name and its place', () => {
  const fault = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n`)
  expect(readFrontMatter('title: x\n')).toMatchObject({ fault: 'no-front-matter', line: 1 })
  expect(readFrontMatter('---\ntitle: x\n')).toMatchObject({ fault: 'no-front-matter', line: 1 })
  expect(fault('a: 1\nb:\n  c: 2\n  c: 3')).toMatchObject({ fault: 'yaml-duplicate-key', line: 5, column: 3 })
  expect(fault('a: &x 1')).toMatchObject({ fault: 'yaml-anchor', line: 2, column: 4 })
  expect(fault('a: *x')).toMatchObject({ fault: 'yaml-anchor', line: 2, column: 4 })
  expect(fault('a:\n\tb: 1')).toMatchObject({ fault: 'yaml-tab', line: 3, column: 1 })
  expect(fault('a: "open')).toMatchObject({ fault: 'yaml-broken' })
  expect(fault('- a')).toMatchObject({ fault: 'yaml-not-a-mapping', line: 2 })
  expect(fault('just text')).toMatchObject({ fault: 'yaml-not-a-mapping' })
  expect(fault('a: 1\n...\nb: 2')).toMatchObject({ fault: 'yaml-not-a-mapping' })
})

test('places count from one', () => {
  expect(placeOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 })
  expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 })
})
