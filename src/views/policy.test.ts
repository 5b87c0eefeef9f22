import { expect, it } from 'vitest'
import { madeUp, said } from './made-up.fixture.ts'
import { policyByPlace, policyPractices, remediesByActor } from './policy.ts'

const remedy = (id: string, actor: string, answeredBy: string[] = []) => ({ id, action: 'Do it.', actor, answeredBy, ...said })
const parts = {
  schemes: { card: {} },
  barriers: {
    ditch: { remedies: [remedy('dig', 'board'), remedy('ask', 'union-government')] },
    wall: { remedies: [remedy('climb', 'board', ['ladder', 'missing'])], blocks: [{ scheme: 'card', stage: 'prove', evidence: ['survey'] }, { scheme: 'card', stage: 'apply', evidence: ['survey'] }] },
  },
  practices: { ladder: { form: 'policy', overcomes: ['wall', 'ditch'], places: ['PH', 'MN'] }, rope: { overcomes: ['wall'] } },
}

it('lists remedies by who must act, what opens most first', () => {
  for (const reverse of [false, true])
    expect(remediesByActor(madeUp(parts, { reverse })).map(({ actor, proposals }) => [actor, proposals.map(({ remedy: each, schemes, answeredBy }) => [each.id, schemes, ...answeredBy.map(({ id }) => id)])])).toEqual([
      ['union-government', [['ask', 0]]],
      ['board', [['climb', 1, 'ladder'], ['dig', 0]]],
    ])
})
it('lists policy practices with their barriers, also by place', () => {
  const corpus = madeUp(parts)
  expect(policyPractices(corpus).map(({ practice, barriers }) => [practice.id, barriers.map(({ id }) => id)])).toEqual([['ladder', ['ditch', 'wall']]])
  expect(policyByPlace(corpus).map(({ place, practices }) => [place, practices.length])).toEqual([['MN', 1], ['PH', 1]])
})
