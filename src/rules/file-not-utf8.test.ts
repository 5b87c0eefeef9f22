import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('other encodings are refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': new Uint8Array([45, 45, 45, 10, 233, 10]) }),
  ).toEqual([
    'content/pages/how-we-check.md:1:1  the file is not UTF-8 text; save it again with the encoding UTF-8  [file-not-utf8]',
  ])
})
