import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a field that stands twice is found on its second line', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: 2\nsection: data') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:1  this field stands here a second time; keep one of the two  [yaml-duplicate-key]',
  ])
})
