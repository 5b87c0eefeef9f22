import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a changed part of the original is named', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': (text) => text.replace('Membership of the board', 'Membership').replace('So get the card first.', 'Get it first.') }),
  ).toEqual([
    'schemes/hi/mason-card.md:7:48  advice: renders: the original has changed in: benefits; bring these parts up to date, then run npm run fix -- schemes/hi/mason-card.md  [translation-behind]',
    'schemes/kn/mason-card.md:9:48  advice: renders: the original has changed in: benefits, body; bring these parts up to date, then run npm run fix -- schemes/kn/mason-card.md  [translation-behind]',
  ])
})

test('a part that was never stamped is named', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': (text) => text.replace(/^renders:.*\n/m, '') }),
  ).toEqual([
    'schemes/kn/mason-card.md:1:1  advice: renders: not yet marked as up to date: title, summary, benefits, steps, body; if they say the same as the original of today, run npm run fix -- schemes/kn/mason-card.md  [translation-behind]',
  ])
})

test('changed numbers and sources leave a translation as it is', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': replaced('is: 4000', 'is: 4500') }),
  ).toEqual([])
})
