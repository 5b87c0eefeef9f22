import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('the lower end comes first', () => {
  expect(
    linesAfter({ 'content/observations/card-took-long.md': replaced('{ atLeast: 60, atMost: 90 }', '{ atLeast: 90, atMost: 60 }') }),
  ).toEqual([
    'content/observations/card-took-long.md:14:22  days.atMost: 60 is below atLeast, which is 90; write the lower number first  [range-upside-down]',
  ])
})

test('an age range is looked at as well', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('atLeast: 60,', 'atLeast: 60, atMost: 18,') }),
  ).toEqual([
    'schemes/mason-pension.md:30:40  eligibility.0.atMost: 18 is below atLeast, which is 60; write the lower number first  [range-upside-down]',
  ])
})
