import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an item has its id alone', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('id: first-payment', 'id: apply') }),
  ).toEqual([
    'schemes/mason-pension.md:37:7  steps.1.id: the id "apply" stands twice in steps; give this item another id  [duplicate-item-id]',
  ])
})
