import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('capitals and underscores make no id', () => {
  expect(
    linesAfter({ 'content/decisions/Keep_It.md': '---\ntitle: Keep it\ndecidedOn: 2026-11-21\n---\n' }),
  ).toEqual([
    'content/decisions/Keep_It.md:1:1  "Keep_It" is not an id; rename the file to keep-it.md  [bad-file-name]',
  ])
})

test('a name that servers keep for themselves is refused', () => {
  expect(
    linesAfter({ 'content/decisions/index.md': '---\ntitle: Keep it\ndecidedOn: 2026-11-21\n---\n' }),
  ).toEqual([
    'content/decisions/index.md:1:1  the name "index" is kept for other uses; use small letters, digits and single hyphens, a letter first, at most 64  [bad-file-name]',
  ])
})

test('letters that only look like Latin ones make no id', () => {
  expect(
    linesAfter({ 'content/decisions/k\u0435ep.md': '---\ntitle: Keep it\ndecidedOn: 2026-11-21\n---\n' }),
  ).toEqual([
    'content/decisions/kеep.md:1:1  "kеep" is not an id; rename the file to k-ep.md  [bad-file-name]',
  ])
})
