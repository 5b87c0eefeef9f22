import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an ended id leads somewhere', () => {
  expect(
    linesAfter({ 'schemes/mason-pass.md': replaced('to: [mason-card]', 'to: [mason-crd]') }),
  ).toEqual([
    'schemes/mason-pass.md:4:6  to.0: there is no entry "mason-crd" (did you mean "mason-card"?); name an entry that exists  [tombstone-to-nothing]',
  ])
})

test('only what was withdrawn leads nowhere', () => {
  expect(
    linesAfter({ 'schemes/mason-pass.md': replaced('to: [mason-card]', 'to: []') }),
  ).toEqual([
    'schemes/mason-pass.md:4:1  to: the entry was renamed, but leads nowhere; name what takes its place, or write ended: withdrawn  [tombstone-to-nothing]',
  ])
})
