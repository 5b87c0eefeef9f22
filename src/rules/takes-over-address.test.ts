import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a slug cannot lead an entry to the address of another', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'slug: schemes/mason-card') }),
  ).toEqual([
    'content/pages/how-we-check.md:5:1  slug: "slug" would take over an address; take it away: folder and file name alone make kind, id and address  [takes-over-address]',
  ])
})

test('nor can an id, a kind or a permalink', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'id: purpose\nkind: schemes\npermalink: /') }),
  ).toEqual([
    'content/pages/how-we-check.md:5:1  id: "id" would take over an address; take it away: folder and file name alone make kind, id and address  [takes-over-address]',
    'content/pages/how-we-check.md:6:1  kind: "kind" would take over an address; take it away: folder and file name alone make kind, id and address  [takes-over-address]',
    'content/pages/how-we-check.md:7:1  permalink: "permalink" would take over an address; take it away: folder and file name alone make kind, id and address  [takes-over-address]',
  ])
})
