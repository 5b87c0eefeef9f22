import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a place on a page must be there', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](#how) [b](/schemes/mason-pension/#benefits_pensoin) [c](/pages/purpose/#two-question)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  pages/how-we-check has no place "#how"; name a heading or an item of that page, or leave # and what follows away  [broken-anchor]',
    'content/pages/how-we-check.md:14:11  schemes/mason-pension has no place "#benefits_pensoin" (did you mean "benefits_pension"?); name a heading or an item of that page, or leave # and what follows away  [broken-anchor]',
    'content/pages/how-we-check.md:14:57  pages/purpose has no place "#two-question" (did you mean "two-questions"?); name a heading or an item of that page, or leave # and what follows away  [broken-anchor]',
  ])
})

test('headings and items are places', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('## One step\n\n[a](#one-step) [b](/schemes/mason-card/#steps_hand-in) [c](/schemes/mason-card/#before-you-apply) [d](/schemes/mason-card/#steps)') }),
  ).toEqual([])
})
