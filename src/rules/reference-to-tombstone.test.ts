import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a reference to an ended id names what took its place', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('partOf: mason-card', 'partOf: mason-pass') }),
  ).toEqual([
    'schemes/mason-pension.md:12:1  partOf: "mason-pass" is no longer an entry (renamed); write mason-card  [reference-to-tombstone]',
  ])
})
