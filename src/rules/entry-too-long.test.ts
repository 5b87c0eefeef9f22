import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('an entry of many lines may be two', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': (text) => text + '\nA line.\n'.repeat(60) }),
  ).toEqual([
    'schemes/mason-pension.md:151:1  advice: the entry has 162 lines, more than 150; see whether it is two things; a part can have its own file  [entry-too-long]',
  ])
})
