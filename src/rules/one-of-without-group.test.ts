import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('one of which ones must be said', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': (text) => text.replaceAll(', group: proof-of-age', '') }),
  ).toEqual([
    'schemes/mason-card.md:43:32  documents.1.need: one-of says no group; add group: with a name that the alternatives share  [one-of-without-group]',
    'schemes/mason-card.md:44:39  documents.2.need: one-of says no group; add group: with a name that the alternatives share  [one-of-without-group]',
  ])
})

test('a group of one is none, and required papers have none', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': replaced('need: one-of, group: proof-of-age, note', 'need: required, group: proof-of-age, note') }),
  ).toEqual([
    'schemes/mason-card.md:43:46  documents.1.group: "proof-of-age" has no other paper; add the alternatives, or write need: required  [one-of-without-group]',
    'schemes/mason-card.md:44:55  documents.2.group: a paper that is required belongs to no group; write need: one-of, or take the group away  [one-of-without-group]',
  ])
})
