import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a PAN, a voter card number and a UAN are refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('ABCPX1234Z, XYZ1234567, UAN 1001 2345 6789') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  this looks like a PAN; take it away: no number of a person is kept here  [identity-number]',
    'content/pages/how-we-check.md:14:13  this looks like the number of a voter card; take it away: no number of a person is kept here  [identity-number]',
    'content/pages/how-we-check.md:14:29  this looks like the number of a card or an account; take it away: no account of anybody is kept here  [account-number]',
  ])
})

test.each(['abcpx1234z', 'ABCPX-1234-Z', 'A B C P X 1 2 3 4 Z', 'XYZ/1234567', 'xyz1234567', 'KA/01/001/123456', 'KA01 20110012345', 'KN-01-001-001-001/123', 'KN/BNG/1234567/000/0001234', 'Passport no. P1234567'])('%s too', (number) => {
  expect(linesAfter({ 'content/pages/how-we-check.md': appended(`His ${number} was refused.`) }).join()).toContain('[identity-number]')
})

test('numbers of laws and pages are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('G.S.R. 344(E), [page](https://example.org/XYZ1234567)') }),
  ).toEqual([])
})
