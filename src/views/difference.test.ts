import { expect, test } from 'vitest'
import { corpusAfter, replaced, type Edit } from '../testing/index.ts'
import { meaningOf, type Meaning } from './index.ts'

const card = 'schemes/mason-card.md'
const between = (edits: Record<string, Edit>) => meaningOf(corpusAfter(), corpusAfter(edits))
const one = (edits: Record<string, Edit>): Meaning => {
  const found = between(edits)
  expect(found.map(({ collection, id }) => `${collection}/${id}`)).toHaveLength(1)
  return found[0] as Meaning
}

test('nothing is said of a file that is only written differently', () => {
  expect(between({ [card]: replaced('aliases: [mason card, raj mistri card, maisan card]', 'aliases:\n  - mason card\n  - raj mistri card\n  - maisan card') })).toEqual([])
})

test('days on paper: old and new, since when, and the source that was added', () => {
  const { said, pages } = one({ [card]: replaced('days: { values: [{ is: 30, from: 2019-04, sources: [board-order-2019], standing: confirmed }] }', 'days: { values: [{ is: 20, from: 2026-08, sources: [board-page-2026], standing: confirmed }, { is: 30, from: 2019-04, until: 2026-07, sources: [board-order-2019], standing: confirmed }] }') })
  expect(said).toEqual(["Hand in the form at the board's office and keep t…: days: within 30 days → within 20 days from 2026-08; source added: board-page-2026"])
  expect(pages).toEqual(expect.arrayContaining(['/schemes/mason-card/', '/schemes/mason-pension/']))
})

test('an amount in its words', () => {
  expect(one({ [card]: replaced('is: 4000', 'is: 4500') }).said).toEqual([expect.stringMatching(/^School money for each child: amount: .*₹4,000.* → .*₹4,500/)])
})

test('words that changed put their translations behind', () => {
  const { said, behind } = one({ [card]: replaced('title: Mason card', 'title: Card of masons') })
  expect(said).toEqual(['title: “Mason card” → “Card of masons”'])
  expect(behind).toContain('kn')
})

test('an item that comes or goes is told once', () => {
  expect(one({ [card]: (text) => text.replace(/  - \{ id: appeal.*\n/, '').replace('contest:\n', '') }).said).toEqual(['taken out of contest: Appeal in writing to the secretary of the board'])
})

test('a new entry, one that is gone, and a translation', () => {
  const kinds = between({ 'content/pages/how-we-check.md': null, 'practices/kn/work-diary.md': (text) => `${text}\nx\n` })
  expect(kinds.map(({ id, kind, translated }) => [id, kind, translated])).toEqual([['how-we-check', 'gone', []], ['work-diary', 'changed', ['kn']]])
})
