import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('an ended id leads straight to a living one', () => {
  expect(
    linesAfter({ 'schemes/mason-chit.md': '---\nended: renamed\nendedOn: 2025-01-15\nto: [mason-pass]\nreason: Renamed.\n---\n' }),
  ).toEqual([
    'schemes/mason-chit.md:4:6  to.0: "mason-pass" is itself no longer an entry; write mason-card  [tombstone-to-tombstone]',
  ])
})
