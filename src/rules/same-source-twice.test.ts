import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('two sources with one address are one', () => {
  expect(
    linesAfter({ 'content/sources/board-order-2019.md': (text) => text.replace('https://gazette.example.org/2019/order-12.pdf', 'http://www.board.example.org/card/#top').replace(/^page:.*\n/m, '') }),
  ).toEqual([
    'content/sources/board-page-2026.md:8:1  advice: URL: content/sources/board-order-2019.md has the same address; use that one and take this file away, or say in the field page which part each of them is  [same-source-twice]',
  ])
})
