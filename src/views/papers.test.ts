import { expect, it } from 'vitest'
import { madeUp, said } from './made-up.fixture.ts'
import { paperOrder, paperUse } from './papers.ts'

const asks = (document: string, need: string, group?: string) => ({ document, need, ...(group ? { group } : {}), ...said })
const step = (...needs: string[]) => ({ get: [{ id: 'go', label: 'Go there.', needs, ...said }] })
const parts = {
  schemes: {
    a: { documents: [asks('aadhaar', 'required'), asks('bank', 'helpful')] },
    b: { documents: [asks('aadhaar', 'one-of', 'identity'), asks('voter', 'one-of', 'identity')] },
    c: { documents: [asks('bank', 'required')], eligibility: [{ id: 'ration', test: 'paper', any: ['ration'], ...said }, { id: 'was', test: 'paper', any: ['voter'], until: '2020', ...said }] },
    alone: { documents: [asks('voter', 'one-of', 'address')] },
    silent: {},
    zoo: { eligibility: [{ id: 'zebra', test: 'paper', any: ['zebra'], ...said }] },
    gone: { status: [{ is: 'ended', from: '2020', ...said }], documents: [asks('aadhaar', 'required')] },
  },
  documents: { able: {}, zebra: {}, aadhaar: {}, bank: step('aadhaar'), voter: step('ring'), ring: step('voter'), ration: step('aadhaar', 'voter') },
}
const ids = (list: { scheme: { id: string } }[]) => list.map(({ scheme }) => scheme.id)

it('says which open schemes ask for a paper and which work without it', () => {
  const use = paperUse(madeUp(parts), 'aadhaar')
  expect([ids(use.required), ids(use.accepted), use.without.map(({ id }) => id)]).toEqual([['a'], ['b'], ['alone', 'b', 'c']])
  expect(use.accepted[0]?.instead).toEqual(['voter'])
  expect(ids(paperUse(madeUp(parts), 'bank').helpful)).toEqual(['a'])
})
it('takes a test for a paper, and a group of one, as a requirement', () => {
  expect(paperUse(madeUp(parts), 'ration').opens.map(({ id }) => id)).toEqual(['c'])
  expect(paperUse(madeUp(parts), 'voter').opens).toEqual([])
  expect(paperUse(madeUp(parts), 'voter').without.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
it('puts what another paper asks for first, and survives a circle', () => {
  for (const reverse of [false, true])
    expect(paperOrder(madeUp(parts, { reverse })).map(({ document, after, schemes }) => [document.id, after.join(), schemes])).toEqual([
      ['aadhaar', '', 1],
      ['bank', 'aadhaar', 1],
      ['zebra', '', 1],
      ['able', '', 0],
      ['ration', 'aadhaar,voter', 1],
      ['ring', 'voter', 0],
      ['voter', 'ring', 0],
    ])
  expect(paperOrder(madeUp(parts), ['ration', 'bank', 'nothing']).map(({ document }) => document.id)).toEqual(['bank', 'ration'])
})
