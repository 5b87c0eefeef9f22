import { expect, test } from 'vitest'
import { corpusAfter, goodRoot, linesAfter } from '../testing/index.ts'

test('an empty folder does not pass', () => {
  expect(
    linesAfter(Object.fromEntries(corpusAfter().files.filter((file) => file.seat).map((file) => [file.path, null]))),
  ).toEqual([
    `schemes:1:1  there is no entry below ${goodRoot}; run the command in the folder that holds schemes/ and content/, or give it with --root  [no-entries]`,
  ])
})
