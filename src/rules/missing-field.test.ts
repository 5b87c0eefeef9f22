import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an amount needs a unit and a period', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('      unit: INR\n      per: month\n', '') }),
  ).toEqual([
    'schemes/mason-pension.md:20:5  benefits.0.amount.unit: this field is missing; add one of: INR, percent, percent-of-wage, kg, days, weeks, months, years, hours, kwh, km, meals  [missing-field]',
    'schemes/mason-pension.md:20:5  benefits.0.amount.per: this field is missing; add one of: once, hour, day, week, month, quarter, year, delivery, child, child-month, child-year, admission, person-month, household-month, household-year, marriage, case, journey, instalment  [missing-field]',
  ])
})

test('a value needs a source', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('{ is: 2000, from: 2019-04, until: 2025-02, sources: [board-order-2019], standing', '{ is: 2000, from: 2019-04, until: 2025-02, standing') }),
  ).toEqual([
    'schemes/mason-pension.md:26:11  benefits.0.amount.values.2.sources: this field is missing; add it: Sources of this fact, the best first. At least one  [missing-field]',
  ])
})

test('a condition needs to say what it tests', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('id: no-tax, test: income-tax,', 'id: no-tax,') }),
  ).toEqual([
    'schemes/mason-pension.md:32:5  eligibility.2.test: this field is missing; add one of: age, sex, occupation, work-relation, residence, income, registration, paper, days-worked, contribution, family, category, workplace, income-tax, government-job, cut-off, other  [missing-field]',
  ])
})
