import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('a Cyrillic letter inside of a Latin word is found', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('How facts', 'How f\u0430cts') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:12  title: "fаcts" mixes letters that only look alike (а, U+0430); type the word again with the letters of one script  [look-alike-letter]',
  ])
})

test('whole words of other scripts are welcome', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Монгол улс, ಕನ್ನಡ, हिन्दी, Ελλάδα, 5 µm') }),
  ).toEqual([])
})

test('letters of mathematics are no letters of words', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('\u{1d5ee}\u{1d5ee}\u{1d5f1}') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  "𝗮𝗮𝗱" mixes letters that only look alike (𝗮, U+1D5EE); type the word again with the letters of one script  [look-alike-letter]',
  ])
})
