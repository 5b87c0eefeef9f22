import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('twelve digits with the right check digit are refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('His number 9999 4105 7058 was refused.') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:12  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
  ])
})

test('hyphens, dots and other scripts do not hide them', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('A 9999-4105-7058, b 999941057058, c ९९९९ ४१०५ ७०५८, d ೯೯೯೯೪೧೦೫೭೦೫೮, e 9999.4105.7058, f 9999 4105-7058, g 99994105 7058, h 12 9999 4105 7058') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:3  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:21  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:37  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:55  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:71  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:89  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:107  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
    'content/pages/how-we-check.md:14:127  these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
  ])
})

test('fields are read as well', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts', 'title: 999941057058 facts') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:8  title: these twelve digits look like an Aadhaar number; take them away: no number of a person is kept here  [aadhaar-number]',
  ])
})

test('a wrong check digit, years, amounts and addresses are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Numbers 9999 4105 7059, 2019 2020 2021, ₹9,99,94,10,57,058 and [a page](https://example.org/999941057058).') }),
  ).toEqual([])
})
