import { expect, it } from 'vitest'
import { madeUp, said } from './made-up.fixture.ts'
import { keyOf, pointersFrom, pointersTo, restsOn } from './relations.ts'

const parts = {
  schemes: { card: { documents: [{ document: 'aadhaar', need: 'required', ...said }] }, pension: { partOf: 'card', under: ['card'] } },
  documents: { aadhaar: {} },
  barriers: { wall: { blocks: [{ scheme: 'card', stage: 'prove', evidence: ['survey'] }] }, ditch: { documents: ['aadhaar'], blocks: [{ scheme: 'card', stage: 'apply', evidence: ['survey'] }] } },
  sources: { 'a-source': {} },
}

it('groups what points to an entry by kind, each entry once', () => {
  for (const reverse of [false, true]) {
    const groups = pointersTo(madeUp(parts, { reverse }), 'schemes', 'card')
    expect(groups.map(({ collection, pointers }) => [collection, pointers.map(({ entry, fields }) => [entry.id, ...fields])])).toEqual([
      ['schemes', [['pension', 'partOf', 'under']]],
      ['barriers', [['ditch', 'blocks'], ['wall', 'blocks']]],
    ])
  }
})
it('goes the other way too, and leaves out what does not exist', () => {
  const corpus = madeUp({ ...parts, documents: {} })
  expect(pointersFrom(corpus, corpus.need('schemes', 'pension')).map((group) => group.collection)).toEqual(['schemes', 'sources'])
  expect(pointersFrom(corpus, corpus.need('schemes', 'card')).map((group) => group.collection)).toEqual(['sources'])
})
it('says which facts rest on a source', () => {
  const rests = restsOn(madeUp(parts), 'a-source')
  expect(rests.find(({ entry }) => entry.id === 'card')?.keys).toEqual(['documents.0', 'status.0'])
  expect(rests.find(({ entry }) => entry.id === 'wall')?.keys).toEqual(['evidence.survey', 'remedies.self'])
})
it('writes ids in place of indexes', () => {
  expect(keyOf({ benefits: [{ id: 'pension', label: 'x' }] }, ['benefits', 0, 'label'])).toBe('benefits.pension.label')
})
