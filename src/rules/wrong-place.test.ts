import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a file in a folder that has no entries is not lost', () => {
  expect(
    linesAfter({ 'content/schemes/tool-money.md': '---\ntitle: x\n---\n' }),
  ).toEqual([
    'content/schemes/tool-money.md:1:1  "content/schemes" is no folder of entries; move it to schemes/  [wrong-place]',
  ])
})

test('a file two folders down is too deep', () => {
  expect(
    linesAfter({ 'schemes/kn/old/mason-card.md': 'x' }),
  ).toEqual([
    'schemes/kn/old/mason-card.md:1:1  "schemes/kn/old" is too deep; move it to one of: schemes, occupations, barriers, practices, content/documents, content/states, content/organisations, content/sources, content/figures, content/observations, content/pages, content/decisions  [wrong-place]',
  ])
})
