import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('amounts belong to the fields', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': appended('The board pays ₹3,000 or Rs. 2 lakh.') }),
  ).toEqual([
    'schemes/mason-pension.md:44:16  advice: the text names 2 amounts (₹3,000, Rs. 2 lakh); write it in the fields, with source and date, and not in the text  [amount-in-prose]',
  ])
})
