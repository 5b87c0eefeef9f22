import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a PAN, a voter card number and a UAN are refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('ABCPX1234Z, XYZ1234567, UAN 1001 2345 6789') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  this looks like a PAN; take it away: no number of a person is kept here  [identity-number]',
    'content/pages/how-we-check.md:14:13  this looks like the number of a voter card; take it away: no number of a person is kept here  [identity-number]',
    'content/pages/how-we-check.md:14:25  this looks like a universal account number; take it away: no number of a person is kept here  [identity-number]',
  ])
})

test('numbers of laws and pages are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('G.S.R. 344(E), [page](https://example.org/XYZ1234567)') }),
  ).toEqual([])
})
