import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a day that does not exist is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', 'verifiedOn: 2021-02-30') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:1  verifiedOn: "2021-02-30" is not a real day; write it as 2026-11-21  [bad-date]',
  ])
})

test('a day written the Indian way is refused', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('from: 2019-04, until: 2025-02', 'from: 01-04-2019, until: 2025-02') }),
  ).toEqual([
    'schemes/mason-pension.md:26:23  benefits.0.amount.values.2.from: "01-04-2019" is not a real date; write it as 2026, 2026-03 or 2026-03-31  [bad-date]',
  ])
})

test('the time of day is too much', () => {
  expect(
    linesAfter({ 'content/observations/card-took-long.md': replaced('month: 2026-03', 'month: 2026-03-14') }),
  ).toEqual([
    'content/observations/card-took-long.md:7:1  month: "2026-03-14" is not a month; write it as 2026-03, or 2026; never the day  [bad-date]',
  ])
})
