import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('one word where a list belongs is shown in brackets', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('places: [IN-KA]', 'places: IN-KA') }),
  ).toEqual([
    'schemes/mason-pension.md:8:1  places: "IN-KA" is not a list; write [IN-KA]  [wrong-type]',
  ])
})

test('a number must be a number', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('is: 2000,', 'is: two thousand,') }),
  ).toEqual([
    'schemes/mason-pension.md:26:13  benefits.0.amount.values.2.is: "two thousand" is not a number; write a number; it means: The value, in the unit of the amount. Money in whole rupees; write it as: 3000  [wrong-type]',
  ])
})

test('true and false are not words', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('blocking: true', 'blocking: yes') }),
  ).toEqual([
    'schemes/mason-pension.md:31:68  eligibility.1.blocking: "yes" is not true or false; write true or false; it means: true when a person can cure a failed test by getting a paper or registering: the finder then says "blocked by", not "not for you"; write it as: true  [wrong-type]',
  ])
})

test('a word where a list or one word may stand is told both', () => {
  expect(linesAfter({ 'practices/work-diary.md': replaced('occupations: [stone-work]', 'occupations: stone-work') })).toEqual([
    'practices/work-diary.md:11:1  occupations: "stone-work" is not a list; write [stone-work], or any  [wrong-type]',
  ])
})
