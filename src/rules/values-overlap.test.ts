import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('two settled values cannot hold on the same day', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': (text) => text.replace(', until: 2025-02', '').replaceAll('standing: disputed', 'standing: confirmed') }),
  ).toEqual([
    'schemes/mason-pension.md:25:11  benefits.0.amount.values.1: 2800 and 3000 hold on the same day; give the older one its last day (until); mark both disputed when sources disagree; write a range as is and to; make two items when they are for different people  [values-overlap]',
    'schemes/mason-pension.md:25:68  benefits.0.amount.values.1.standing: this is confirmed, but all its sources are secondary; name the primary source, or write reported  [confirmed-without-primary]',
    'schemes/mason-pension.md:26:11  benefits.0.amount.values.2: 2000 and 3000 hold on the same day; give the older one its last day (until); mark both disputed when sources disagree; write a range as is and to; make two items when they are for different people  [values-overlap]',
    'schemes/mason-pension.md:26:11  benefits.0.amount.values.2: 2000 and 2800 hold on the same day; give the older one its last day (until); mark both disputed when sources disagree; write a range as is and to; make two items when they are for different people  [values-overlap]',
  ])
})

test('a value that ends in the month in which the next begins is let through', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': replaced('until: 2025-02', 'until: 2025-03') }),
  ).toEqual([])
})
