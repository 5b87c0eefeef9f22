import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('words belong to a text of the original', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': replaced('benefits.card.label', 'benefits.crad.label') }),
  ).toEqual([
    'schemes/kn/mason-card.md:6:3  words.benefits.crad.label: the original has no text "benefits.crad.label" (did you mean "benefits.card.label"?); correct the path, or take the line away  [unknown-words-key]',
  ])
})

test('facts are not words', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': replaced('benefits.card.label: ಮಂಡಳಿಯ ಸದಸ್ಯತ್ವ', 'benefits.card.label: ಮಂಡಳಿಯ ಸದಸ್ಯತ್ವ\n  benefits.school-money.amount.values.0.is: "5000"') }),
  ).toEqual([
    'schemes/kn/mason-card.md:7:3  words.benefits.school-money.amount.values.0.is: "benefits.school-money.amount.values.0.is" is a fact of the original, not a text; correct the path, or take the line away  [unknown-words-key]',
  ])
})

test('the title has its own field', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-card.md': replaced('words:', 'words:\n  title: ಕಾರ್ಡ್') }),
  ).toEqual([
    'schemes/kn/mason-card.md:6:3  words.title: "title" has a field of its own; write title: outside of words  [unknown-words-key]',
  ])
})
