import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('the summary says more than the title', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': (text) => text.replace(/^summary: .*$/m, 'summary: How facts are checked!') }),
  ).toEqual([
    'content/pages/how-we-check.md:3:1  summary: the summary only repeats the title; say what it is, for whom, and what it gives, in one or two sentences  [summary-repeats-title]',
  ])
})
