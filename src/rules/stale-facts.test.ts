import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('sources that nobody read for a year are named', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', 'verifiedOn: 2025-11-21') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:1  advice: verifiedOn: the sources of this entry were last read on 2025-11-21, 12 months ago or more; read them again and write the day into verifiedOn  [stale-facts]',
  ])
})

test('after 18 months it is said', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('standing: disputed, note', 'standing: disputed, verifiedOn: 2025-01-05, note') }),
  ).toEqual([
    'schemes/mason-pension.md:24:86  advice: benefits.0.amount.values.0.verifiedOn: the source of this fact was last read on 2025-01-05, 18 months ago or more; read them again and write the day into verifiedOn  [stale-facts]',
  ])
})

test('eleven months are not a year', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', 'verifiedOn: 2025-11-22') }),
  ).toEqual([])
})
