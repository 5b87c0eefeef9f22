import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a list has no fields', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': '---\n- title\n---\n' }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  there are no fields here but a list; write "field: value" on each line  [yaml-not-a-mapping]',
  ])
})

test('nothing has no fields', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': '---\n---\nWords.\n' }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  there are no fields here but nothing; write "field: value" on each line  [yaml-not-a-mapping]',
  ])
})
