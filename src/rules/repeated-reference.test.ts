import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a list names an entry once', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: 2\nsources: [union-survey-2025, board-page-2026, union-survey-2025]') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:47  sources.2: "union-survey-2025" stands twice in this list; take one of the two away  [repeated-reference]',
  ])
})
