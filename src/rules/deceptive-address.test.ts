import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('what hides its host is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](https://eshram.gov.in@evil.example/x) [b](https://xn--eshrm-7xa.example/) [c](http://192.0.2.7/x) [d](https://bit.ly/abc) [e](http://localhost:4321/)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:5  the address https://eshram.gov.in@evil.example/x hides its true host behind an @; write the full, plain address of the page  [deceptive-address]',
    'content/pages/how-we-check.md:14:47  the address https://xn--eshrm-7xa.example/ has a host in coded letters (xn--); write the full, plain address of the page  [deceptive-address]',
    'content/pages/how-we-check.md:14:83  the address http://192.0.2.7/x names a number in place of a host; write the full, plain address of the page  [deceptive-address]',
    'content/pages/how-we-check.md:14:107  the address https://bit.ly/abc is shortened and hides where it leads; write the full, plain address of the page  [deceptive-address]',
    'content/pages/how-we-check.md:14:131  the address http://localhost:4321/ names no host on the internet; write the full, plain address of the page  [deceptive-address]',
  ])
})

test('letters of other scripts in a host are refused in fields too', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('runBy:', 'website: https://eshr\u0430m.example/\nrunBy:') }),
  ).toEqual([
    'schemes/mason-pension.md:11:10  website: the address https://eshrаm.example/ has letters in its host that can look like others; write the full, plain address of the page  [deceptive-address]',
    'schemes/mason-pension.md:11:18  website: "eshrаm" mixes letters that only look alike (а, U+0430); type the word again with the letters of one script  [look-alike-letter]',
  ])
})
