import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a page that does not exist is named with the nearest one', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](/schemes/mason-crad/) [b](/scheme/mason-card/) [c](/purpose/)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  there is no page "/schemes/mason-crad/" (did you mean /schemes/mason-card/?); link to a page that exists  [broken-link]',
    'content/pages/how-we-check.md:14:27  there is no page "/scheme/mason-card/" (did you mean /schemes/mason-card/?); link to a page that exists  [broken-link]',
    'content/pages/how-we-check.md:14:52  there is no page "/purpose/" (did you mean /pages/purpose/?); link to a page that exists  [broken-link]',
  ])
})

test('addresses start at the root, end in a slash and have no language', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](/schemes/mason-card) [b](../schemes/mason-card.md) [c](/kn/schemes/mason-card/) [d]()') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  there is no page "/schemes/mason-card" (did you mean /schemes/mason-card/?); link to a page that exists  [broken-link]',
    'content/pages/how-we-check.md:14:26  the link "../schemes/mason-card.md" starts at no fixed place; write /schemes/mason-card/  [broken-link]',
    'content/pages/how-we-check.md:14:56  the link "/kn/schemes/mason-card/" is tied to one language; write /schemes/mason-card/; the page adds the language of its reader  [broken-link]',
    'content/pages/how-we-check.md:14:85  this link leads nowhere; write the address between the round brackets  [broken-link]',
  ])
})

test('an ended page is named with what took its place', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](/schemes/mason-pass/)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  "/schemes/mason-pass/" is no longer a page; link to /schemes/mason-card/  [broken-link]',
  ])
})

test('fixed pages and data are pages', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('[a](/find/) [b](/) [c](/search/?q=card) [d](/data/v1/schemes.csv) [e](/contribute/errors/broken-link/) [f](/schemes/)') }),
  ).toEqual([])
})
