import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('text without fields is no entry', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': 'Just words.\n' }),
  ).toEqual([
    'content/pages/how-we-check.md:1:1  the facts between two lines of --- are missing: the file starts with "Just words."; start the file with ---, then the fields, then --- on a line of its own  [no-front-matter]',
  ])
})

test('the second line of --- is missed', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': '---\ntitle: x\n' }),
  ).toEqual([
    'content/pages/how-we-check.md:1:1  the facts between two lines of --- are missing: the second line of --- is missing; start the file with ---, then the fields, then --- on a line of its own  [no-front-matter]',
  ])
})
