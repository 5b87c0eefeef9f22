import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a translation holds no dates, amounts or references', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': replaced('standing: draft', 'standing: draft\nverifiedOn: 2026-11-21\nbenefits: []') }),
  ).toEqual([
    'schemes/kn/mason-card.md:11:1  verifiedOn: "verifiedOn" belongs to the original: a translation holds words only; take it away; put its words under words:  [translation-holds-facts]',
    'schemes/kn/mason-card.md:12:1  benefits: "benefits" belongs to the original: a translation holds words only; take it away; put its words under words:  [translation-holds-facts]',
  ])
})
