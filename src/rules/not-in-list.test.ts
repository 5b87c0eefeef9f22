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
