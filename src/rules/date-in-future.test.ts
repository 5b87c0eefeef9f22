import { afterEach, expect, test, vi } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

afterEach(() => void vi.useRealTimers())

test('nothing was verified on a day that has not come; after the edition it may be', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') })
  const verified = (day: string) => linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', `verifiedOn: ${day}`) })
  expect(verified('2026-11-23')).toEqual([])
  expect(verified('2026-11-24'), 'it is the 24th in Kiribati').toEqual([])
  expect(verified('2026-11-25')).toEqual(['content/pages/how-we-check.md:6:1  verifiedOn: 2026-11-25 has not come yet; write the day on which it was done or seen  [date-in-future]'])
})

test('a clock that is behind the edition does not make the edition false', () => {
  vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z') })
  expect(linesAfter({})).toEqual([])
})

test('a value cannot have begun later, unless the scheme is announced', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('{ is: 3000, from: 2025-03', '{ is: 3000, from: 2027-04') }),
  ).toEqual([
    'schemes/mason-pension.md:24:23  benefits.0.amount.values.0.from: 2027-04 lies after the date of this edition, 2026-11-21; correct the date, or give the scheme a newest status "announced" with this date  [date-in-future]',
  ])
})

test('an announced scheme may lie ahead', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('  - { is: open, from: 2019-04', '  - { is: announced, from: 2027-04') }),
  ).toEqual([])
})

test('tombstones and translations are read as well', () => {
  expect(
    linesAfter({ 'schemes/mason-pass.md': replaced('endedOn: 2026-01-15', 'endedOn: 2062-01-15'), 'schemes/hi/mason-card.md': replaced('checkedOn: 2026-11-01', 'checkedOn: 2062-12-01') }),
  ).toEqual([
    'schemes/hi/mason-card.md:10:1  checkedOn: 2062-12-01 has not come yet; write the day on which it was done or seen  [date-in-future]',
    'schemes/mason-pass.md:3:1  endedOn: 2062-01-15 has not come yet; write the day on which it was done or seen  [date-in-future]',
  ])
})
