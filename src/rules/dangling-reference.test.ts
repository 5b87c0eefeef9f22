import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a reference to nothing names the nearest entry', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('runBy: [mason-board]', 'runBy: [mason-bord]') }),
  ).toEqual([
    'schemes/mason-pension.md:11:9  runBy.0: there is no entry "mason-bord" in content/organisations (did you mean "mason-board"?); name an entry that exists, or write content/organisations/mason-bord.md first (npm run new)  [dangling-reference]',
  ])
})

test('a fact cannot cite a source that is not there', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('order: 2', 'order: 2\nsources: [no-such-source-2020]') }),
  ).toEqual([
    'content/pages/how-we-check.md:6:11  sources.0: there is no entry "no-such-source-2020" in content/sources; name an entry that exists, or write content/sources/no-such-source-2020.md first (npm run new)  [dangling-reference]',
  ])
})

test('a reference to an entry with faults of its own is no second fault', () => {
  expect(
    linesAfter({ 'content/organisations/mason-board.md': replaced('kind: board', 'kind: bord') }),
  ).toEqual([
    'content/organisations/mason-board.md:5:1  kind: "bord" is not in the list (did you mean "board"?); use one of: ministry, department, board, fund, local-body, court, helpline, cso, workers-union, research, international, bank, police, legal-aid  [not-in-list]',
  ])
})
