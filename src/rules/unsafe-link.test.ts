import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('addresses that run code are refused, however they are written', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) [d](java%73cript:alert(1)) [e](data:text/html,x) [f](//evil.example/) [g](vbscript:x) [h](<java script:x>) [i](file:///etc/passwd)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  the link "javascript:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:26  the link "JaVaScRiPt:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:51  the link "javascript:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:81  the link "java%73cript:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:108  the link "data:text/html,x" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:130  the link "//evil.example/" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:151  the link "vbscript:x" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:167  the link "java script:x" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:14:188  the link "file:///etc/passwd" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
  ])
})

test('definitions and autolinks are links too', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a][x] and <javascript:alert(1)>\n\n[x]: javascript:alert(1)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:12  the link "javascript:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
    'content/pages/how-we-check.md:16:1  the link "javascript:alert(1)" is not let through; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
  ])
})

test('fields hold no code', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', 'title: "Go to javascript:alert(1)"') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  title: this text holds an address that runs code; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
  ])
})

test('letters and calls are let through', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](mailto:office@example.org) [b](tel:155214) [c](https://example.org/a?b=c:d)') }),
  ).toEqual([])
})
