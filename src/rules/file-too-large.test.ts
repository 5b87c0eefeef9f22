import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a file of more than 256 KB is no entry', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': 'x'.repeat(262_145) }),
  ).toEqual([
    'content/pages/how-we-check.md:1:1  the file has 262145 bytes, more than 262144; split it into entries, or put a long document online and cite it as a source  [file-too-large]',
  ])
})
