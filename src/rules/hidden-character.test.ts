import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('a space without width inside of a word is found', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('How facts', 'How fa\u200bcts') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:14  title: here stands a space without width (U+200B); delete it: go behind it, press the backspace key, and type the word again  [hidden-character]',
  ])
})

test('characters that turn the direction of the text are found', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Send \u202e0005\u202c rupees.') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:6  here stands a character that turns the direction of text (U+202E); delete it: go behind it, press the backspace key, and type the word again  [hidden-character]',
    'content/pages/how-we-check.md:14:11  here stands a character that turns the direction of text (U+202C); delete it: go behind it, press the backspace key, and type the word again  [hidden-character]',
  ])
})

test('a joiner between Latin letters is hidden, between Kannada letters it is right', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('a\u200db ಕ್\u200cಷ ಕ್\u200dಷ') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:2  here stands a hidden joiner (U+200D); delete it: go behind it, press the backspace key, and type the word again  [hidden-character]',
  ])
})

test('control characters are found in prose', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('bell \u0007') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:6  here stands a character that nobody sees (U+0007); delete it: go behind it, press the backspace key, and type the word again  [hidden-character]',
  ])
})
