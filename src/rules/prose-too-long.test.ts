import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

const path = 'content/pages/how-we-check.md'

test('a text of more than 60,000 characters is no entry', () => {
  expect(linesAfter({ [path]: appended('words '.repeat(11_000)) })).toEqual([
    'content/pages/how-we-check.md:8:1  the text has 66097 characters, more than 60000; keep what readers need here; cite a long document as a source  [prose-too-long]',
  ])
})

test('a text of thousands of marks is refused before it is parsed', () => {
  const start = performance.now()
  for (const piece of ['[a](', '_a', '`', '<a ', '&#', '**', '[', '\\', '![', '~~', '> '])
    expect(linesAfter({ [path]: appended(piece.repeat(4_000)) }).filter((line) => line.endsWith('[prose-too-long]')).length, piece).toBe(1)
  expect(performance.now() - start).toBeLessThan(20_000)
})
