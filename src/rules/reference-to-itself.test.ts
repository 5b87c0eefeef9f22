import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('nothing is a part of itself', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('partOf: mason-card', 'partOf: mason-pension') }),
  ).toEqual([
    'schemes/mason-pension.md:12:1  partOf: the entry names itself; name another entry, or take it away  [reference-to-itself]',
  ])
})

test('nor of its own part', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': replaced('website:', 'partOf: mason-pension\nwebsite:') }),
  ).toEqual([
    'schemes/mason-card.md:13:1  partOf: mason-card is part of mason-pension is part of mason-card; break the circle: the larger one is part of nothing  [reference-to-itself]',
    'schemes/mason-pension.md:12:1  partOf: mason-pension is part of mason-card is part of mason-pension; break the circle: the larger one is part of nothing  [reference-to-itself]',
  ])
})
