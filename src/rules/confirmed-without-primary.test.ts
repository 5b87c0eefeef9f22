import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('only a primary source confirms', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('excludes: true, sources: [union-survey-2025], standing: reported', 'excludes: true, sources: [union-survey-2025], standing: confirmed') }),
  ).toEqual([
    'schemes/mason-pension.md:32:83  eligibility.2.standing: this is confirmed, but all its sources are secondary; name the primary source, or write reported  [confirmed-without-primary]',
  ])
})
