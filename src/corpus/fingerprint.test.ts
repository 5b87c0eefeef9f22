import { expect, test } from 'vitest'
import { corpusAfter, type Edit } from '../testing/index.ts'
import { fingerprints } from './fingerprint.ts'

const path = 'schemes/mason-card.md'
const printsAfter = (edit: Edit) => fingerprints(corpusAfter({ [path]: edit }).need('schemes', 'mason-card'))
const now = printsAfter((text) => text)
const changed = (edit: Edit) => {
  const prints = printsAfter(edit)
  return [...new Set([...Object.keys(now), ...Object.keys(prints)])].filter((part) => prints[part] !== now[part])
}

test('each part that holds words has a print of six digits', () => {
  expect(Object.keys(now)).toEqual(['title', 'summary', 'benefits', 'documents', 'steps', 'portability', 'contest', 'myths', 'counterWords', 'rejections', 'body'])
  for (const print of Object.values(now)) expect(print).toMatch(/^[0-9a-f]{6}$/)
})

test('changed words change the print of their part alone', () => {
  expect(changed((text) => text.replace('title: Mason card', 'title: The mason card'))).toEqual(['title'])
  expect(changed((text) => text.replace('label: Membership of the board', 'label: Membership'))).toEqual(['benefits'])
  expect(changed((text) => text.replace('So get the card first.', 'Get it first.'))).toEqual(['body'])
})

test('a new item and another order of items change the print', () => {
  expect(changed((text) => text.replace('  - id: renew', '  - { id: wait, stage: know, label: Wait, sources: [board-page-2026], standing: confirmed }\n  - id: renew'))).toEqual(['steps'])
})

test('amounts, dates, sources, names, line ends and spaces around the text do not count', () => {
  expect(changed((text) => text.replace('is: 4000', 'is: 5000').replaceAll('from: 2019-04', 'from: 2018').replace('verifiedOn: 2026-11-21', 'verifiedOn: 2026-11-20'))).toEqual([])
  expect(changed((text) => text.replace('aliases: [mason card', 'aliases: [a card'))).toEqual([])
  expect(changed((text) => `${text.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual([])
})
