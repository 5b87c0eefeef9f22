import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a scheme runs nothing', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('runBy: [mason-board]', 'runBy: [mason-board, mason-card]') }),
  ).toEqual([
    'schemes/mason-pension.md:11:22  runBy.1: "mason-card" stands in schemes, and this field names entries of content/organisations; name an entry of content/organisations  [reference-to-wrong-kind]',
  ])
})
