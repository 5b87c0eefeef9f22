import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a dispute needs two sides', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('{ is: 60, sources: [board-page-2026], standing: confirmed }', '{ is: 60, sources: [board-page-2026], standing: disputed }') }),
  ).toEqual([
    'schemes/mason-pension.md:37:154  steps.1.days.values.0.standing: this is disputed, but no other value stands beside it; add the other value with its source, or write unverified or reported  [disputed-alone]',
  ])
})
