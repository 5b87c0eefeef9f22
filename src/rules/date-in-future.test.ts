import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('nothing was verified after the date of the edition', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', 'verifiedOn: 2026-11-22') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:1  verifiedOn: 2026-11-22 lies after the date of this edition, 2026-11-21; correct the date; if it is right, give the edition in content/site.yaml this date  [date-in-future]',
  ])
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
    linesAfter({ 'schemes/mason-pass.md': replaced('endedOn: 2026-01-15', 'endedOn: 2027-01-15'), 'schemes/hi/mason-card.md': replaced('checkedOn: 2026-11-01', 'checkedOn: 2026-12-01') }),
  ).toEqual([
    'schemes/hi/mason-card.md:10:1  checkedOn: 2026-12-01 lies after the date of this edition, 2026-11-21; correct the date; if it is right, give the edition in content/site.yaml this date  [date-in-future]',
    'schemes/mason-pass.md:3:1  endedOn: 2027-01-15 lies after the date of this edition, 2026-11-21; correct the date; if it is right, give the edition in content/site.yaml this date  [date-in-future]',
  ])
})
