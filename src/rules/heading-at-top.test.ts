import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('the title is the only heading of the first level', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('# One step') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  "One step" is a heading of the first level; write ## in place of #  [heading-at-top]',
  ])
})
