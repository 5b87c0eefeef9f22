import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a misspelt field is named with the nearest one', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('partOf:', 'partof:') }),
  ).toEqual([
    'schemes/mason-pension.md:12:1  partof: there is no field "partof" here (did you mean "partOf"?); use one of: title, summary, aliases, verifiedOn, officialNames, form, level, places, status, runBy, partOf, under, replaces, website, contingencies, occupations, benefits, eligibility, documents, steps, portability, contest, myths, counterWords, rejections  [unknown-field]',
  ])
})

test('a misspelt field deep inside has its own line and column', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('label: Pension every', 'lable: Pension every') }),
  ).toEqual([
    'schemes/mason-pension.md:17:5  benefits.0.lable: there is no field "lable" here (did you mean "label"?); use one of: id, label, kind, contingency, to, amount, sources, standing, verifiedOn, note  [unknown-field]',
  ])
})

test('fields named like parts of every object are unknown too', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', '__proto__: 2\nconstructor: 3') }),
  ).toEqual([
    'content/pages/how-we-check.md:5:1  __proto__: there is no field "__proto__" here; use one of: title, summary, aliases, section, order, verifiedOn, sources, figures  [unknown-field]',
    'content/pages/how-we-check.md:6:1  constructor: there is no field "constructor" here; use one of: title, summary, aliases, section, order, verifiedOn, sources, figures  [unknown-field]',
  ])
})
