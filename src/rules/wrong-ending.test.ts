import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('MDX is not taken', () => {
  expect(
    linesAfter({ 'schemes/other-card.mdx': '---\ntitle: x\n---\n' }),
  ).toEqual([
    'schemes/other-card.mdx:1:1  entries end in .md, "other-card.mdx" does not; name it other-card.md if it is an entry, or take it away  [wrong-ending]',
  ])
})

test('a picture among entries is shown its place', () => {
  expect(
    linesAfter({ 'schemes/card.png': new Uint8Array([137, 80, 78, 71, 0, 255]) }),
  ).toEqual([
    'schemes/card.png:1:1  entries end in .md, "card.png" does not; move it to public/pictures/card.png  [wrong-ending]',
  ])
})

test('a copy that an editor left is named', () => {
  expect(
    linesAfter({ 'content/documents/identity-card.md~': 'x' }),
  ).toEqual([
    'content/documents/identity-card.md~:1:1  entries end in .md, "identity-card.md~" does not; name it identity-card.md if it is an entry, or take it away  [wrong-ending]',
  ])
})
