import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('what is too long says by how much', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': (text) => text.replace(/^summary: .*$/m, 'summary: ' + 'long '.repeat(60) + 'words.') }),
  ).toEqual([
    'content/pages/how-we-check.md:3:1  summary: it has 306 characters, at most 240 fit; shorten it; what is longer belongs in the text below the fields  [bad-value]',
  ])
})

test('an address must be whole', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('runBy:', 'website: board.example.org\nrunBy:') }),
  ).toEqual([
    'schemes/mason-pension.md:11:1  website: "board.example.org" does not fit: expected a full address that starts with https:// or http://; it means: Full web address; write it as: "https://eshram.gov.in/"  [bad-value]',
  ])
})

test('javascript is no address', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('runBy:', 'website: javascript:alert(1)\nrunBy:') }),
  ).toEqual([
    'schemes/mason-pension.md:11:1  website: "javascript:alert(1)" does not fit: expected a full address that starts with https:// or http://; it means: Full web address; write it as: "https://eshram.gov.in/"  [bad-value]',
    'schemes/mason-pension.md:11:1  website: this text holds an address that runs code; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
  ])
})

test('money is never below zero', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('is: 2000,', 'is: -2000,') }),
  ).toEqual([
    'schemes/mason-pension.md:26:13  benefits.0.amount.values.2.is: -2000 does not fit: it must be at least 0; it means: The value, in the unit of the amount. Money in whole rupees; write it as: 3000  [bad-value]',
  ])
})

test('a reference says which folder it names, and an address how it becomes a source', () => {
  expect(linesAfter({ 'practices/work-diary.md': replaced('occupations: [stone-work]', 'occupations: [stone workers]') })[0]).toContain('occupations.0: "stone workers" does not fit: expected the name of a file in occupations, without .md')
  expect(linesAfter({ 'practices/work-diary.md': replaced('sources: [union-survey-2025]', 'sources: ["https://example.org/a"]') })[0]).toContain('make a source for this address: npm run new -- source "Title", and write its file name')
})
