import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a claim rests on a finding of the same file', () => {
  expect(
    linesAfter({ 'barriers/slow-office.md': replaced('evidence: [seen]', 'evidence: [sen]') }),
  ).toEqual([
    'barriers/slow-office.md:11:59  blocks.0.evidence.0: there is no finding "sen" under evidence (did you mean "seen"?); use one of: seen  [unknown-finding]',
  ])
})
