import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyData, anyPerson } from './arbitrary.fixture.ts'
import type { FinderData, FinderScheme } from './data.ts'
import { nextQuestions, sort, type Sorted, type Verdict } from './finder.ts'
import type { Person, Question } from './person.ts'

const scheme = (id: string, tests: object[], more: Partial<FinderScheme> = {}) => ({ id, form: 'scheme', contingency: 'old-age', papers: [], barriers: [], tests, ...more }) as unknown as FinderScheme
const data = (...schemes: FinderScheme[]): FinderData => ({
  today: '2026-11-21', occupations: [], places: [], papers: [], otherPapers: [], after: {}, cards: [], signs: [], barriers: [], schemes,
  words: { sex: [], family: [], work: [], category: [] },
})
const ids = (sorted: Sorted) => Object.fromEntries((['worth', 'blocked', 'not'] as Verdict[]).map((verdict) => [verdict, sorted[verdict].map((result) => result.scheme.id)]))
const card = (any: string[], more: object = {}) => ({ id: 'card', test: 'registration', any, blocking: true, ...more })
const paper = (any: string[]) => ({ id: 'paper', test: 'paper', any, blocking: true })
const mason = { id: 'trade', test: 'occupation', any: ['construction'] }

describe('sort', () => {
  it('sorts into worth, blocked and not, each with its reasons', () => {
    const found = sort(data(scheme('pension', [{ id: 'age', test: 'age', atLeast: 60, of: 'worker' }]), scheme('food', [paper(['ration-card', 'voter-id'])]), scheme('bank', [{ id: 'rest', test: 'other' }])), { age: 58, papers: [] })
    expect(ids(found)).toEqual({ worth: ['bank'], blocked: ['food'], not: ['pension'] })
    expect(found.not[0]?.reasons).toEqual([{ tests: ['age'] }])
    expect(found.blocked[0]?.blockers).toEqual([{ kind: 'paper', any: ['ration-card', 'voter-id'], test: 'paper' }])
    expect(found.worth[0]?.open).toEqual(['rest'])
  })
  it('does not call blocked what a card would open that is itself out of reach', () => {
    const all = data(scheme('chain', [card(['pension'])]), scheme('pension', [card(['board'])]), scheme('board', [mason]), scheme('loan', [card(['ended'])]))
    expect(ids(sort(all, { cards: [], occupation: 'construction' }))).toEqual({ worth: ['board'], blocked: ['pension', 'chain'], not: ['loan'] })
    const other = sort(all, { cards: [], occupation: 'garment-work' })
    expect(ids(other)).toEqual({ worth: [], blocked: [], not: ['board', 'chain', 'loan', 'pension'] })
    expect(other.not.find((result) => result.scheme.id === 'pension')?.reasons).toEqual([{ tests: ['card'], cards: ['board'] }])
  })
  it('names only cards that can be had', () => {
    const all = data(scheme('mother', [card(['board', 'free', 'ended'])]), scheme('board', [mason]), scheme('free', []))
    expect(sort(all, { cards: [], occupation: 'garment-work' }).blocked[0]?.blockers).toEqual([{ kind: 'card', any: ['free'], test: 'card' }])
  })
  it('asks no paper of who holds the card already', () => {
    const all = data(scheme('board', [paper(['certificate']), mason]))
    const held = sort(all, { cards: ['board'], papers: [], occupation: 'construction' })
    expect(held.worth[0]).toMatchObject({ held: true, blockers: [] })
    expect(ids(sort(all, { cards: ['board'], papers: [], occupation: 'garment-work' })).not).toEqual(['board'])
  })
  it('speaks of a scheme that asks for its own card by the paper that is its sign, or by the test where that paper is of another place', () => {
    const all = { ...data(scheme('food', [card(['food'])])), signs: [{ paper: 'ration-card', scheme: 'food', places: ['IN-KA'] }] }
    const from = (person: object) => sort(all, { cards: [], home: 'IN-BR', ...person }).blocked[0]?.blockers
    expect(from({ papers: [] })).toEqual([{ kind: 'paper', any: ['ration-card'], test: 'card' }])
    expect(from({ papers: ['ration-card'] })).toEqual([{ kind: 'other', any: [], test: 'card' }])
    expect(from({ papers: ['ration-card'], home: 'IN-KA' })).toBeUndefined()
    expect(from({ papers: [], cards: ['food'] })).toBeUndefined()
  })
  it('speaks of other blockers by the test', () => {
    const found = sort(data(scheme('board', [{ id: 'days', test: 'days-worked', atLeast: 90, inMonths: 12, blocking: true }])), { days: 10 })
    expect(found.blocked[0]?.blockers).toEqual([{ kind: 'other', any: [], test: 'days' }])
  })
  it('puts first what was made for the occupation, then what has least in the way', () => {
    const open = { id: 'open', test: 'other' }
    const all = data(scheme('a', [open]), scheme('b', []), scheme('c', [open], { special: true }))
    expect(ids(sort(all, { occupation: 'construction' })).worth).toEqual(['c', 'b', 'a'])
    expect(ids(sort(all, {})).worth).toEqual(['b', 'a', 'c'])
  })
  it('puts first among the blocked the card that others wait for', () => {
    const all = data(scheme('a', [card(['board'])]), scheme('b', [card(['board'])]), scheme('board', [paper(['certificate']), { id: 'open', test: 'other' }]))
    expect(ids(sort(all, { cards: [], papers: [] })).blocked).toEqual(['board', 'a', 'b'])
  })
  it('puts circumstances of the family behind other open questions', () => {
    expect(ids(sort(data(scheme('a', [{ id: 'child', test: 'family', any: ['pregnant'] }]), scheme('b', [{ id: 'open', test: 'other' }])), {})).worth).toEqual(['b', 'a'])
  })
  it('does not count on a card that ends at an age, but holds it against nobody', () => {
    const all = data(scheme('board', [{ id: 'age', test: 'age', atMost: 59, of: 'worker' }]), scheme('hospital', [card(['board'])]), scheme('other', [{ id: 'none', test: 'registration', any: ['board'], excludes: true }]))
    const young = sort(all, { age: 40, cards: ['board'] })
    expect(young.worth.find((result) => result.scheme.id === 'hospital')?.met).toEqual(['card'])
    const old = sort(all, { age: 61, cards: ['board'] })
    expect(ids(old)).toEqual({ worth: ['hospital'], blocked: [], not: ['board', 'other'] })
    expect(old.worth[0]?.open).toEqual(['card'])
  })
})

describe('for any data and person', () => {
  it('every scheme stands in exactly one list, and the order of the schemes does not matter', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (all, person) => {
        const found = sort(all, person)
        expect(Object.values(ids(found)).flat().sort()).toEqual(['s0', 's1', 's2', 's3'])
        expect(sort({ ...all, schemes: all.schemes.toReversed() }, person)).toEqual(found)
        for (const result of found.not) expect(result.reasons.length).toBeGreaterThan(0)
        for (const result of found.blocked) for (const blocker of result.blockers) if (blocker.kind !== 'other') expect(blocker.any.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
  it('who answered nothing finds everything worth a try', () => {
    fc.assert(fc.property(anyData, (all) => sort(all, {}).worth.length === 4))
  })
  it('one more answer never brings back what was not for the person', () => {
    fc.assert(
      fc.property(anyData, anyPerson, anyPerson, (all, person, other) => {
        const before = sort(all, person).not.map((result) => result.scheme.id)
        for (const question of Object.keys(other) as Question[])
          if (person[question] === undefined) expect(ids(sort(all, { ...person, [question]: other[question] })).not).toEqual(expect.arrayContaining(before))
      }),
      { numRuns: 300 },
    )
  })
  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (all, person) => {
        const turned = Object.fromEntries(Object.entries(person).reverse().map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value])) as Person
        expect(sort(all, turned)).toEqual(sort(all, person))
      }),
    )
  })
  it('never changes the data or the person', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (all, person) => {
        const copy = structuredClone([all, person])
        sort(all, person)
        expect([all, person]).toEqual(copy)
      }),
    )
  })
})

describe('next questions', () => {
  const all = data(scheme('a', [{ id: 'age', test: 'age', atLeast: 60, of: 'worker' }, mason]), scheme('b', [{ id: 'age', test: 'age', atMost: 40, of: 'worker' }]), scheme('c', [{ id: 'sex', test: 'sex', any: ['female'] }, mason]))
  it('ask first what settles most, and nothing of schemes that are out', () => {
    expect(nextQuestions(sort(all, {}), {})).toEqual([{ question: 'age', tests: 2 }, { question: 'occupation', tests: 2 }, { question: 'sex', tests: 1 }])
    const person = { occupation: 'garment-work' }
    expect(nextQuestions(sort(all, person), person)).toEqual([{ question: 'age', tests: 1 }])
  })
  it('ask nothing twice, also where the answer settled nothing', () => {
    const wide = { income: { atLeast: 0 } }
    expect(nextQuestions(sort(data(scheme('a', [{ id: 'poor', test: 'income', atMost: 9000, per: 'month', of: 'worker' }])), wide), wide)).toEqual([])
  })
})
