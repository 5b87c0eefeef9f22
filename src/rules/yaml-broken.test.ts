import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a colon inside of text needs quotes, and the place is right', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('summary: Each', 'summary: Note: each') }),
  ).toEqual([
    'content/pages/how-we-check.md:3:14  the front matter cannot be read: bad indentation of a mapping entry; put quotes around text that holds ": " or starts with a special character, and check the indentation  [yaml-broken]',
  ])
})

test('a tag that makes objects is not obeyed', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: !!js/function "x"') }),
  ).toEqual([
    'content/pages/how-we-check.md:5:8  the front matter cannot be read: unknown scalar tag !<tag:yaml.org,2002:js/function>; put quotes around text that holds ": " or starts with a special character, and check the indentation  [yaml-broken]',
  ])
})

test('lists in lists without end are refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: ' + '['.repeat(500)) }),
  ).toEqual([
    'content/pages/how-we-check.md:5:27  the front matter cannot be read: nesting exceeded maxDepth (20); put quotes around text that holds ": " or starts with a special character, and check the indentation  [yaml-broken]',
  ])
})
