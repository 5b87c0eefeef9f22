import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corridor, fates } from './corridor.ts'
import { madeUp, said } from './made-up.fixture.ts'

const says = (move: string, answer: string, more: object = {}) => ({ id: `${move}-${answer}`, move, answer, why: 'x', ...said, ...more })
const corpus = madeUp({
  schemes: {
    everywhere: { portability: [says('to-another-state', 'works'), says('within-state', 'often-fails'), says('to-another-state', 'lost', { until: '2020' })] },
    quarrel: { portability: [says('to-another-state', 'works'), says('to-another-state', 'lost', { id: 'other' })] },
    silent: {},
    home: { places: ['IN-BR'], portability: [says('to-another-state', 'lost')] },
    card: {
      places: ['IN-KA'],
      eligibility: [
        { id: 'days', test: 'days-worked', atLeast: 90, inMonths: 12, ...said }, { id: 'stay', test: 'residence', any: ['IN-KA'], basis: 'domicile', years: 5, ...said },
        { id: 'was', test: 'days-worked', atLeast: 30, inMonths: 12, until: '2020', ...said },
      ],
      portability: [says('to-another-state', 'register-again', { redo: 'Register.', bring: 'Card.' })],
    },
    pension: { places: ['IN-KA'], partOf: 'card', eligibility: [{ id: 'member', test: 'registration', any: ['card'], months: 36, ...said }] },
    board: { portability: [says('to-another-state', 'register-again')], eligibility: [{ id: 'member', test: 'registration', any: ['card'], months: 36, ...said }] },
    over: { status: [{ is: 'ended', ...said }], portability: [says('to-another-state', 'works')] },
    kerala: { places: ['IN-KL'] },
    bus: { places: ['IN-KA'], eligibility: [{ id: 'here', test: 'residence', any: ['IN-KA'], basis: 'lives-here', ...said }], portability: [says('to-another-state', 'often-fails', { coming: true }), says('within-state', 'works')] },
    pension65: { places: ['IN-KA'], eligibility: [{ id: 'settled', test: 'residence', any: ['IN-KA'], basis: 'domicile', ...said }], portability: [says('to-another-state', 'lost', { coming: true })] },
  },
  documents: { ration: { portability: [says('to-another-state', 'often-fails')] }, voter: {} },
  states: { bihar: { place: 'IN-BR', before: [{ id: 'copy', label: 'Fetch the old card.', ...said }] }, karnataka: { place: 'IN-KA' } },
})
const fate = (from: string, to: string) =>
  Object.fromEntries(Object.entries(corridor(corpus, from, to).schemes).flatMap(([name, list]) => list.map(({ scheme }) => [scheme.id, name])))

describe('corridor', () => {
  it('says what becomes of each open scheme', () => {
    expect(fate('IN-BR', 'IN-KA')).toEqual({ everywhere: 'works', quarrel: 'lost', silent: 'not-known', home: 'lost', card: 'new-there', pension: 'new-there', board: 'register-again', bus: 'new-there', pension65: 'new-there' })
    expect(fate('IN-KA', 'IN-BR')).toMatchObject({ card: 'register-again', pension: 'register-again', home: 'new-there' })
    expect(fate('IN-KA', 'IN-KA')).toMatchObject({ everywhere: 'often-fails', card: 'not-known' })
  })
  it('keeps what a scheme says to those who come apart from what it says to those who leave', () => {
    const bus = (from: string, to: string) => Object.values(corridor(corpus, from, to).schemes).flat().filter(({ scheme }) => scheme.id === 'bus').map(({ fate: what, says: words }) => [what, ...words.map(({ answer }) => answer)])
    expect(bus('IN-BR', 'IN-KA')).toEqual([['new-there', 'often-fails']])
    expect(bus('IN-KA', 'IN-KA')).toEqual([['works', 'works']])
    // Its own rule ends it elsewhere; where no rule does, nobody knows.
    expect(bus('IN-KA', 'IN-BR')).toEqual([['lost']])
    expect(fate('IN-KA', 'IN-BR')).toMatchObject({ pension65: 'not-known' })
  })
  it('uses the words of the whole for its parts, and says so', () => {
    const [card, pension] = ['card', 'pension'].map((id) => corridor(corpus, 'IN-KA', 'IN-BR').schemes['register-again'].find(({ scheme }) => scheme.id === id))
    expect([card?.from, pension?.from?.id, pension?.says[0]?.redo]).toEqual([undefined, 'card', 'Register.'])
  })
  it('names the waits of the new place, not those of a place left behind', () => {
    const { schemes } = corridor(corpus, 'IN-BR', 'IN-KA')
    expect(schemes['new-there'].find(({ scheme }) => scheme.id === 'card')?.waits).toEqual([{ test: 'days', count: 90, unit: 'days', of: 'work' }, { test: 'stay', count: 5, unit: 'years', of: 'residence' }])
    expect(schemes['register-again'][0]?.waits).toEqual([{ test: 'member', count: 36, unit: 'months', of: 'membership' }])
    expect(corridor(corpus, 'IN-KA', 'IN-BR').schemes['register-again'].find(({ scheme }) => scheme.id === 'card')?.waits).toEqual([])
  })
  it('tells of papers and what to fetch', () => {
    const found = corridor(corpus, 'IN-BR', 'IN-KA')
    expect(found.papers.map(({ document, fate: each }) => [document.id, each])).toEqual([['ration', 'often-fails']])
    expect([found.before.length, found.origin?.id, found.destination?.id]).toEqual([1, 'bihar', 'karnataka'])
  })
  it('guesses nothing of another country', () => {
    expect(fate('NP', 'IN-KA')).toMatchObject({ everywhere: 'new-there', card: 'new-there' })
    expect(fate('IN-BR', 'NP')).toMatchObject({ everywhere: 'not-known', home: 'not-known' })
  })
  it('puts every scheme that applies in either place into exactly one fate, for any pair', () => {
    const place = fc.constantFrom('IN-BR', 'IN-KA', 'IN-KL', 'NP', 'IN')
    fc.assert(
      fc.property(place, place, (from, to) => {
        const ids = fates.flatMap((each) => corridor(corpus, from, to).schemes[each].map(({ scheme }) => scheme.id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain('over')
      }),
    )
  })
})
