import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a tab in the indentation is found', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'sources:\n\t- union-survey-2025') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:1  this line is indented with a tab; use two spaces for each level  [yaml-tab]',
  ])
})
