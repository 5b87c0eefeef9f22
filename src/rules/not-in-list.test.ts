import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a word outside of a closed list is named with the nearest one', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('form: pension', 'form: pention') }),
  ).toEqual([
    'schemes/mason-pension.md:6:1  form: "pention" is not in the list (did you mean "pension"?); use one of: scheme, law, registration, portability, insurance, pension, fund, service, proposal  [not-in-list]',
  ])
})

test('a condition of an unknown kind lists the kinds', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('test: income-tax', 'test: tax') }),
  ).toEqual([
    'schemes/mason-pension.md:32:19  eligibility.2.test: "tax" is not in the list (did you mean "sex"?); use one of: age, sex, occupation, work-relation, residence, income, registration, paper, days-worked, contribution, family, category, workplace, income-tax, government-job, cut-off, other  [not-in-list]',
  ])
})

test('the name of a place leads to its code', () => {
  expect(linesAfter({ 'schemes/mason-pension.md': replaced('places: [IN-KA]', 'places: [Karnatka]') })).toEqual([
    expect.stringContaining('places.0: "Karnatka" is not the code of a state or country (did you mean IN-KA?); write IN-KA  [not-in-list]'),
  ])
  expect(linesAfter({ 'schemes/mason-pension.md': replaced('places: [IN-KA]', 'places: [Bengaluru]') })[0]).toContain('; use one of: IN India, ')
})
