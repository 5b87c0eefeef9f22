import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('a number that is said in words is refused, in every language', () => {
  expect(linesAfter({ 'content/pages/how-we-check.md': appended('Ring Nine-eight-four-five, zero one two three four five.') })).toEqual([
    'content/pages/how-we-check.md:14:6  this looks like the number of a telephone or a card in words; take it away: no number of a person is kept here  [number-in-words]',
  ])
  for (const words of ['nine eight four five double zero one two triple three', 'नौ आठ चार पांच शून्य एक दो तीन चार पांच', 'ಒಂಬತ್ತು ಎಂಟು ನಾಲ್ಕು ಐದು ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು', 'nau aath chaar paanch shunya ek do teen chaar paanch'])
    expect(linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', `title: ${words}`) }).join(), words).toContain(':2:8  title: this looks like')
})

test('counting is harmless', () => {
  expect(linesAfter({ 'content/pages/how-we-check.md': appended('Ask one, two or three of them. Four, five, six: then stop. Do one thing.') })).toEqual([])
})
