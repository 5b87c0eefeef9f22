import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

/** What is said when a text of the original and its rendering are these. */
const said = (original: string, rendering: string) =>
  linesAfter({
    'schemes/mason-card.md': (text) => text.replace(/^summary: .*$/m, `summary: ${original}`),
    'schemes/kn/mason-card.md': (text) => text.replace(/^summary: .*$/m, `summary: ${rendering}`),
  }).filter((line) => line.startsWith('schemes/kn/') && line.endsWith('[other-number]'))

test('another number, one too many and one too few are named with their place', () => {
  expect(said('Apply within 45 days.', '54 ದಿನಗಳಲ್ಲಿ ಅರ್ಜಿ ಹಾಕಿ.')).toEqual([
    expect.stringMatching(/^schemes\/kn\/mason-card\.md:\d+:\d+ {2}advice: summary: 54 does not stand in the original \(it has 45\); 45 of the original does not stand here; /),
  ])
  expect(said('Apply at once.', '7 ದಿನಗಳಲ್ಲಿ ಅರ್ಜಿ ಹಾಕಿ.')).toHaveLength(1)
  expect(said('It pays ₹2,00,000.', 'ಹಣ ಸಿಗುತ್ತದೆ.')).toHaveLength(1)
  expect(said('It pays ₹2 lakh.', '₹2 ಕೋಟಿ ಸಿಗುತ್ತದೆ.')).toHaveLength(1)
})

test('a number is the same in digits of any script, with commas, in words and in other units', () => {
  const same: [string, string][] = [
    ['It pays ₹2,00,000 in 90 days.', '೯೦ ದಿನಗಳಲ್ಲಿ ₹2 ಲಕ್ಷ ಸಿಗುತ್ತದೆ.'],
    ['Twenty-nine laws became four.', '29 ಕಾನೂನುಗಳು 4 ಆದವು.'],
    ['Pupils up to class 10.', 'ಹತ್ತನೇ ತರಗತಿವರೆಗೆ.'],
    ['About 6.6 million women.', 'ಸುಮಾರು 66 ಲಕ್ಷ ಮಹಿಳೆಯರು.'],
    ['It has 1.98 of 3.5 lakh rupees.', '3.5 ಲಕ್ಷ ರೂಪಾಯಿಯಲ್ಲಿ 1.98 ಲಕ್ಷ ಇದೆ.'],
    ['Some 2.1 billion people.', 'ಸುಮಾರು 2.1 ಬಿಲಿಯನ್ (210 ಕೋಟಿ) ಜನ.'],
  ]
  for (const [original, rendering] of same) expect(said(original, rendering), rendering).toEqual([])
})

test('a body is compared too, without the titles of what it links to', () => {
  const lines = (more: string) =>
    linesAfter({ 'schemes/kn/mason-card.md': (text) => `${text.trimEnd()}\n\n${more}\n` }).filter((line) => line.startsWith('schemes/kn/') && line.endsWith('[other-number]'))
  expect(lines('[2005ರ ಪಿಂಚಣಿ](/schemes/mason-pension/) ನೋಡಿ.')).toEqual([])
  expect(lines('2005ರ ಪಿಂಚಣಿ ನೋಡಿ.')).toHaveLength(1)
})
