import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a mobile number is refused, however it is written', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Ring 9845012345, +91 98450 12345, 098450-12345, 0091 984 501 2345 or ೯೮೪೫೦೧೨೩೪೫, (98450) 12345, 12 9845012345 or mobile9845012345.') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:6  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:18  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:35  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:49  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:70  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:83  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:100  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
    'content/pages/how-we-check.md:14:120  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
  ])
})

test('an address that opens a chat with a person is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[Write](https://wa.me/919845012345)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:23  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
  ])
})

test('helplines, landlines, counts and page addresses are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Ring 155214, 1800 425 1234 or 080-2527 1234. In all 7,50,00,000 people, ₹9845012345, [page](https://example.org/n/9845012345).') }),
  ).toEqual([])
})

test('outside of its contacts an organisation shows no number either', () => {
  expect(
    linesAfter({ 'content/organisations/mason-union.md': appended('Ring 9845012345.') }),
  ).toEqual([
    'content/organisations/mason-union.md:12:6  this looks like a mobile number; take it away; a public helpline stands in the contacts of its organisation, with a source  [mobile-number]',
  ])
})
