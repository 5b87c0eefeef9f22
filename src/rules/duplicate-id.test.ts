import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('an id names one entry across all kinds', () => {
  expect(
    linesAfter({ 'content/decisions/purpose.md': '---\ntitle: Keep it\ndecidedOn: 2026-11-21\n---\n' }),
  ).toEqual([
    'content/decisions/purpose.md:1:1  the id "purpose" is already used by content/pages/purpose.md; give this one another file name, or join the two  [duplicate-id]',
  ])
})

test('x.mdx beside x.md claims the same id', () => {
  expect(
    linesAfter({ 'schemes/mason-card.mdx': 'x' }),
  ).toEqual([
    'schemes/mason-card.mdx:1:1  the id "mason-card" is already used by schemes/mason-card.md; give this one another file name, or join the two  [duplicate-id]',
    'schemes/mason-card.mdx:1:1  entries end in .md, "mason-card.mdx" does not; name it mason-card.md if it is an entry, or take it away  [wrong-ending]',
  ])
})

test('names that differ only in capitals are the same on many machines', () => {
  expect(
    linesAfter({ 'content/decisions/Words-Apart.md': '---\ntitle: Keep it\ndecidedOn: 2026-11-21\n---\n' }),
  ).toEqual([
    'content/decisions/Words-Apart.md:1:1  "Words-Apart" is not an id; rename the file to words-apart.md  [bad-file-name]',
    'content/decisions/Words-Apart.md:1:1  the id "words-apart" is already used by content/decisions/words-apart.md; give this one another file name, or join the two  [duplicate-id]',
  ])
})
