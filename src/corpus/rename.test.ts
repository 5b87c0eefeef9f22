import { expect, test } from 'vitest'
import { check } from '../rules/index.ts'
import { appended, corpusAfter, goodRoot, replaced, type Edit } from '../testing/index.ts'
import { corpusOf, readCorpus } from './read.ts'
import { renamed } from './rename.ts'

const good = readCorpus(goodRoot)

/** The sample after a rename, as a corpus. */
function after(rename: Parameters<typeof renamed>[1], edits: Record<string, Edit> = {}) {
  const before = corpusAfter(edits)
  const changes = new Map(renamed(before, rename).map(({ path, text }) => [path, text]))
  const kept = before.files.filter((file) => !changes.has(file.path))
  return corpusOf(goodRoot, [...kept, ...[...changes].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))])
}

test('any entry can be renamed, and nothing is wrong afterwards', () => {
  for (const { collection, id } of good.entries) {
    const corpus = after({ collection, from: id, to: 'another-name' })
    expect(check(corpus), `${collection}/${id}`).toEqual([])
    expect(corpus.entries.length).toBe(good.entries.length)
    expect(corpus.tombstones.find((stone) => stone.id === id)?.to).toEqual(['another-name'])
    expect(corpus.get(collection, 'another-name')?.translations.size).toBe(good.get(collection, id)?.translations.size)
  }
})

test('links in prose are rewritten, with their anchors, and outside addresses are left', () => {
  const text = 'See [a](/schemes/mason-card/#benefits), [b](/schemes/mason-card-old/) and [c](https://example.org/schemes/mason-card/).'
  const corpus = after({ collection: 'schemes', from: 'mason-card', to: 'stone-card' }, { 'content/pages/how-we-check.md': appended(text) })
  expect(corpus.need('pages', 'how-we-check').body).toContain('See [a](/schemes/stone-card/#benefits), [b](/schemes/mason-card-old/) and [c](https://example.org/schemes/mason-card/).')
})

test('a translation whose original changed only by the rename still renders it', () => {
  const corpus = after({ collection: 'schemes', from: 'mason-pension', to: 'old-age-money' })
  expect(corpus.need('schemes', 'mason-card').body).toContain('/schemes/old-age-money/#benefits_pension')
  expect(check(corpus)).toEqual([])
})

test('what cannot be renamed is refused in words', () => {
  const refusal = (rename: Parameters<typeof renamed>[1], edits: Record<string, Edit> = {}) => () => renamed(corpusAfter(edits), rename)
  expect(refusal({ collection: 'schemes', from: 'nothing', to: 'x' })).toThrow('schemes/nothing.md: there is no such entry, or it has faults; see npm run check')
  expect(refusal({ collection: 'schemes', from: 'mason-card', to: 'Mason_Card' })).toThrow('"Mason_Card" is not an id')
  expect(refusal({ collection: 'schemes', from: 'mason-card', to: 'purpose' })).toThrow('the id "purpose" is already used by content/pages/purpose.md')
  expect(refusal({ collection: 'schemes', from: 'mason-card', to: 'mason-pass' })).toThrow('the id "mason-pass" is already used by schemes/mason-pass.md')
  expect(refusal({ collection: 'schemes', from: 'mason-card', to: 'x' }, { 'practices/work-diary.md': replaced('form: field', 'form: feild') })).toThrow('practices/work-diary.md may name "mason-card" and has faults')
})
