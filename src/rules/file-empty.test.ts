import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a file of blanks is empty', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': ' \n\n' }),
  ).toEqual([
    'content/pages/how-we-check.md:1:1  the file is empty; take it away, or start it with npm run new  [file-empty]',
  ])
})
