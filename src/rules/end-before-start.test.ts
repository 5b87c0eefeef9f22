import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an end lies after its start', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('from: 2019-04, until: 2025-02', 'from: 2025-03, until: 2019') }),
  ).toEqual([
    'schemes/mason-pension.md:26:38  benefits.0.amount.values.2.until: the end 2019 lies before from, 2025-03; correct one of the two dates  [end-before-start]',
  ])
})

test('a source cannot be read before it was published', () => {
  expect(
    linesAfter({ 'content/sources/board-page-2026.md': replaced('accessed: 2026-11-21', 'accessed: 2026-01-31') }),
  ).toEqual([
    'content/sources/board-page-2026.md:7:1  accessed: the day of reading 2026-01-31 lies before issued, 2026-02; correct one of the two dates  [end-before-start]',
  ])
})

test('partial dates that may fit are let through', () => {
  expect(
    linesAfter({ 'content/sources/board-page-2026.md': replaced('accessed: 2026-11-21', 'accessed: 2026-02-01') }),
  ).toEqual([])
})
