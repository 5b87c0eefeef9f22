import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('a paper that nothing asks for is found', () => {
  expect(
    linesAfter({ 'schemes/mason-card.md': replaced('  - { document: school-leaving-paper, need: one-of, group: proof-of-age, note: With the date of birth, sources: [board-page-2026], standing: confirmed }\n', '  - { document: work-certificate, need: one-of, group: proof-of-age, sources: [board-page-2026], standing: confirmed }\n') }),
  ).toEqual([
    'content/documents/school-leaving-paper.md:1:1  nothing asks for this paper; name it in the scheme, paper or barrier where it matters, or take the file away  [orphan-entry]',
  ])
})

test('an organisation that nothing refers to is found', () => {
  expect(
    linesAfter({ 'content/organisations/far-board.md': '---\ntitle: Far board\nsummary: A board that nobody names.\nverifiedOn: 2026-11-21\nkind: board\nplaces: [IN-KA]\nsources: [board-page-2026]\n---\n' }),
  ).toEqual([
    'content/organisations/far-board.md:1:1  nothing refers to this organisation; name it in the entry where it acts (runBy, at, to, by, offices, reportedBy …), or take the file away  [orphan-entry]',
  ])
})
