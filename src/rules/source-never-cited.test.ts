import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a source that nothing rests on is found', () => {
  expect(
    linesAfter({ 'content/sources/old-report-2012.md': (() => '---\ntitle: Old report\ntype: report\npublisher: Nobody\naccessed: 2026-11-21\nlanguage: en\nrank: secondary\n---\n')() }),
  ).toEqual([
    'content/sources/old-report-2012.md:1:1  no entry cites this source; cite it where it supports a fact (sources: [old-report-2012]), or take the file away  [source-never-cited]',
  ])
})
