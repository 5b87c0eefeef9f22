import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a colon inside of text needs quotes, and the place is right', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('summary: Each', 'summary: Note: each') }),
  ).toEqual([
    'content/pages/how-we-check.md:3:14  the front matter cannot be read: the text holds a colon and a space; put the text between quotes: summary: "Note: each fact names its source, and the day on which it w…"  [yaml-broken]',
  ])
})

test.each([
  ['a field that does not begin its line', ' verifiedOn: 2026-11-21', 'this line begins with 1 space; begin it without a space: fields stand at the start of their lines'],
  ['a colon without a space', 'verifiedOn:2026-11-21', 'there is no space after the colon; write verifiedOn: 2026-11-21'],
  ['a quote that stays open', 'verifiedOn: "2026-11-21', 'a quote opens on this line and does not close; put the same quote at the end of the text'],
])('%s is named with its line', (_fault, line, said) => {
  expect(linesAfter({ 'content/pages/how-we-check.md': replaced('verifiedOn: 2026-11-21', line) })).toEqual([
    expect.stringMatching(new RegExp(`^content/pages/how-we-check\\.md:6:\\d+  the front matter cannot be read: ${said}`)),
  ])
})

test('a part of an item that begins elsewhere than its neighbour is named', () => {
  expect(linesAfter({ 'practices/work-diary.md': replaced('steps:', 'steps:\n  - id: ask\n   label: Ask for the site.') })).toEqual([
    expect.stringContaining('this line begins with 3 spaces, and the parts of the item above with 4; begin it with 4 spaces when it belongs to that item; begin a new item with 2 spaces and "- "'),
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
