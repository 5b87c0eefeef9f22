import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('who checked stands beside checked', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': replaced('standing: draft', 'standing: checked') }),
  ).toEqual([
    'schemes/kn/mason-card.md:10:1  standing: it is checked, but not said by whom and when; add checkedBy and checkedOn, or write draft  [checked-by-nobody]',
  ])
})
