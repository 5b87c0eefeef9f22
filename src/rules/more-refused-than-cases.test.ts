import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('no more can be refused than were asked', () => {
  expect(
    linesAfter({ 'content/observations/card-took-long.md': replaced('refused: 2', 'refused: 12') }),
  ).toEqual([
    'content/observations/card-took-long.md:13:1  refused: 12 refused of 10 cases; correct one of the two numbers  [more-refused-than-cases]',
  ])
})
