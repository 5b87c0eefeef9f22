import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('anchors and aliases are refused before they grow', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: &a 2\nfigures: [*a, *a, *a]') }),
  ).toEqual([
    'content/pages/how-we-check.md:5:8  anchors (&) and aliases (*) are not taken; write the value out; put quotes around text that starts with & or *  [yaml-anchor]',
  ])
})
