import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a contact has the form of its kind', () => {
  expect(
    linesAfter({ 'content/organisations/mason-union.md': replaced('value: office@union.example.org', 'value: the office in town') }),
  ).toEqual([
    'content/organisations/mason-union.md:8:30  contacts.0.value: "the office in town" is not of the kind email; write it as: office@example.org  [contact-malformed]',
  ])
})

test('a contact never runs code', () => {
  expect(
    linesAfter({ 'content/organisations/mason-union.md': replaced('kind: email, value: office@union.example.org', 'kind: web, value: "javascript:alert(1)"') }),
  ).toEqual([
    'content/organisations/mason-union.md:8:28  contacts.0.value: "javascript:alert(1)" is not of the kind web; write it as: https://eshram.gov.in/  [contact-malformed]',
    'content/organisations/mason-union.md:8:28  contacts.0.value: this text holds an address that runs code; link to a page of the site (/schemes/e-shram/) or to a full https:// address  [unsafe-link]',
  ])
})
