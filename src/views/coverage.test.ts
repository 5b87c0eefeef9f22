import { describe, expect, it } from 'vitest'
import { compareOccupations, coverageOf, isOpenTo, mostCareful, travelsOf } from './coverage.ts'
import { madeUp, said } from './made-up.fixture.ts'

const says = (answer: string, more: object = {}) => ({ id: answer, move: 'to-another-state', answer, why: 'x', ...said, ...more })
const corpus = madeUp({
  occupations: { construction: { protection: 'own-board' }, 'domestic-work': {} },
  schemes: {
    'x-card': { occupations: ['construction'], places: ['IN-KA'], contingencies: ['identity'], benefits: [{ id: 'pension', label: 'P', kind: 'cash', contingency: 'old-age', ...said }], portability: [says('register-again'), says('lost', { until: '2020' })] },
    pension: {
      contingencies: ['old-age'], portability: [says('works')],
      documents: [{ document: 'photo', need: 'required', ...said }, { document: 'aadhaar', need: 'required', ...said }],
      eligibility: [
        { id: 'age', test: 'age', atLeast: 18, atMost: 40, ...said }, { id: 'old', test: 'age', atMost: 30, until: '2020', ...said },
        { id: 'in', test: 'registration', any: ['card'], ...said }, { id: 'paper', test: 'paper', any: ['aadhaar', 'voter'], ...said },
        { id: 'sex', test: 'sex', any: ['female'], ...said }, { id: 'stay', test: 'residence', any: ['IN-KA'], basis: 'domicile', ...said },
      ],
    },
    'not-masons': { contingencies: ['food'], eligibility: [{ id: 'occ', test: 'occupation', any: ['construction'], excludes: true, ...said }] },
    elsewhere: { places: ['IN-BR'], contingencies: ['housing'] },
    over: { contingencies: ['housing'], status: [{ is: 'ended', ...said }] },
  },
  barriers: { wall: { blocks: [{ scheme: 'pension', stage: 'prove', evidence: ['survey'] }] }, other: { occupations: ['domestic-work'], blocks: [{ scheme: 'pension', stage: 'prove', evidence: ['survey'] }] } },
})
const row = (occupation: string, contingency: string, place?: string) => coverageOf(corpus, occupation, place).find((each) => each.contingency === contingency)!

describe('coverage', () => {
  it('has a row for every contingency', () => {
    expect(coverageOf(corpus, 'construction')).toHaveLength(14)
    expect(row('construction', 'housing').leftOut).toEqual([{ who: 'everybody' }])
    expect(row('construction', 'housing', 'IN-BR').covers.map(({ scheme }) => scheme.id)).toEqual(['elsewhere'])
  })
  it('lists special schemes first, by contingency of the scheme or of a benefit', () => {
    expect(row('construction', 'old-age').covers.map(({ scheme, special }) => [scheme.id, special])).toEqual([['x-card', true], ['pension', false]])
    expect(row('domestic-work', 'old-age').covers.map(({ scheme }) => scheme.id)).toEqual(['pension'])
  })
  it('says what is needed, whether it travels, and what blocks', () => {
    const [card, pension] = row('construction', 'old-age').covers
    expect(card?.travels).toEqual({ 'to-another-state': 'register-again' })
    expect(pension?.needs).toEqual({ registrations: [['card']], papers: [['aadhaar', 'voter'], ['photo']] })
    expect(pension?.blockedBy.map(({ id }) => id)).toEqual(['wall'])
  })
  it('says who is left with nothing', () => {
    expect(row('domestic-work', 'old-age').leftOut).toEqual([
      { who: 'without-registration' }, { who: 'newcomers' }, { who: 'other-sexes', covered: ['female'] },
      { who: 'younger-than', age: 18 }, { who: 'older-than', age: 40 },
    ])
    expect(row('construction', 'old-age').leftOut).toEqual([])
  })
  it('reads tests of occupation', () => {
    const { data } = corpus.need('schemes', 'not-masons')
    expect(isOpenTo(corpus.need('schemes', 'over').data, 'construction', 'IN-KA', corpus.today)).toBe(false)
    expect([isOpenTo(data, 'construction', 'IN-KA', corpus.today), isOpenTo(data, 'domestic-work', 'IN-KA', corpus.today)]).toEqual([false, true])
  })
  it('takes the most careful answer', () => {
    expect(mostCareful(['works', 'often-fails'])).toBe('often-fails')
    expect(mostCareful([])).toBeUndefined()
    expect(travelsOf(corpus.need('schemes', 'pension').data, corpus.today)).toEqual({ 'to-another-state': 'works' })
  })
})

it('compares the occupations', () => {
  const [mason, maid] = compareOccupations(corpus)
  expect([mason?.occupation.id, mason?.protection, mason?.special.map(({ id }) => id), mason?.barriers]).toEqual(['construction', 'own-board', ['x-card'], 1])
  expect(mason?.rows['old-age']).toEqual({ special: 1, general: 1, travelling: 1 })
  expect(maid?.rows.food).toEqual({ special: 0, general: 1, travelling: 0 })
  expect(mason?.uncovered).toContain('food')
  expect(maid?.barriers).toBe(2)
})
