import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyData, anyPerson } from './arbitrary.fixture.ts'
import type { FinderTest } from './data.ts'
import { findings, passes, questionsOf } from './eligibility.ts'
import type { Person, Question } from './person.ts'

const signs = [{ paper: 'ration-card', scheme: 'food-law', places: ['IN'] }, { paper: 'ration-card', scheme: 'state-food', places: ['IN-KA'] }]
const answer = (test: object, person: Person) => passes({ id: 'it', ...test } as unknown as FinderTest, person, { signs })
const table = (test: object, rows: [Person, 'yes' | 'no' | 'unknown'][]) => {
  for (const [person, expected] of rows) expect([person, answer(test, person)]).toEqual([person, expected])
}

describe('each kind of test', () => {
  it('age: ends are included; who is a child has what children have; of others nothing is known', () => {
    table({ test: 'age', atLeast: 18, atMost: 59, of: 'worker' }, [[{}, 'unknown'], [{ age: 17 }, 'no'], [{ age: 18 }, 'yes'], [{ age: 59 }, 'yes'], [{ age: 60 }, 'no']])
    table({ test: 'age', atMost: 6, of: 'child' }, [[{ age: 30 }, 'unknown'], [{ children: 0 }, 'unknown'], [{ age: 30, children: 0 }, 'no'], [{ age: 30, children: 2 }, 'unknown'], [{ age: 6, children: 0 }, 'yes']])
    table({ test: 'age', atMost: 6, of: 'deceased' }, [[{ age: 5 }, 'unknown']])
  })
  it('sex and occupation, also when they shut out', () => {
    table({ test: 'sex', any: ['female'] }, [[{}, 'unknown'], [{ sex: 'female' }, 'yes'], [{ sex: 'male' }, 'no']])
    table({ test: 'occupation', any: ['construction'], excludes: true }, [[{}, 'unknown'], [{ occupation: 'construction' }, 'no'], [{ occupation: 'garment-work' }, 'yes']])
  })
  it('work relation: a migrant worker has moved between states and works for somebody', () => {
    table({ test: 'work-relation', any: ['contract'] }, [[{}, 'unknown'], [{ work: ['contract', 'gig'] }, 'yes'], [{ work: [] }, 'no']])
    table({ test: 'work-relation', any: ['inter-state-migrant'] }, [[{ state: 'IN-KA' }, 'unknown'], [{ state: 'IN-KA', home: 'IN-BR' }, 'unknown'], [{ state: 'IN-KA', home: 'IN-BR', work: ['contract'] }, 'yes'], [{ work: ['gig'] }, 'no'], [{ state: 'IN-KA', home: 'IN-KA' }, 'no']])
  })
  it('residence: here, at home, settled, in village or town', () => {
    table({ test: 'residence', any: ['IN-KA'], basis: 'works-here' }, [[{}, 'unknown'], [{ state: 'IN-KA', home: 'IN-BR' }, 'yes'], [{ state: 'IN-KL' }, 'no']])
    table({ test: 'residence', any: ['IN'], basis: 'lives-here' }, [[{ state: 'IN-KA' }, 'yes'], [{ state: 'NP' }, 'no']])
    table({ test: 'residence', any: ['IN-KA'], basis: 'lives-here', years: 5 }, [[{ state: 'IN-KA' }, 'unknown'], [{ state: 'IN-KA', years: 5 }, 'yes'], [{ state: 'IN-KA', years: 4 }, 'no'], [{ state: 'IN-KL', years: 9 }, 'no']])
    table({ test: 'residence', any: ['IN-BR'], basis: 'home-state' }, [[{ state: 'IN-BR' }, 'unknown'], [{ home: 'IN-BR' }, 'yes'], [{ home: 'IN-KA' }, 'no']])
    table({ test: 'residence', any: ['IN-KA'], basis: 'domicile' }, [[{ state: 'IN-KA' }, 'unknown'], [{ home: 'IN-KA', state: 'IN-MH' }, 'yes'], [{ home: 'IN-BR', state: 'IN-KA' }, 'no']])
    table({ test: 'residence', any: ['IN-KA'], basis: 'domicile', years: 10 }, [[{ home: 'IN-BR', state: 'IN-KA' }, 'unknown'], [{ home: 'IN-BR', state: 'IN-KA', years: 12 }, 'yes'], [{ home: 'IN-BR', state: 'IN-KA', years: 2 }, 'no'], [{ home: 'IN-BR', state: 'IN-MH' }, 'no'], [{ home: 'IN-KA' }, 'yes']])
    table({ test: 'residence', any: ['IN'], basis: 'rural' }, [[{ state: 'IN-KA' }, 'unknown'], [{ state: 'IN-KA', area: 'rural' }, 'yes'], [{ state: 'IN-KA', area: 'urban' }, 'unknown'], [{ area: 'urban', home: 'IN-BR', homeArea: 'rural' }, 'yes'], [{ area: 'urban', homeArea: 'urban' }, 'no']])
    table({ test: 'residence', any: ['IN'], basis: 'urban' }, [[{ state: 'IN-KA', area: 'urban' }, 'yes'], [{ area: 'rural' }, 'no'], [{ area: 'urban' }, 'unknown']])
  })
  it('place: here passes; from there may; neither does not', () => {
    table({ test: 'place', any: ['IN-BR'] }, [[{}, 'unknown'], [{ state: 'IN-BR' }, 'yes'], [{ state: 'IN-KA' }, 'unknown'], [{ state: 'IN-KA', home: 'IN-BR' }, 'unknown'], [{ state: 'IN-KA', home: 'IN-OD' }, 'no']])
  })
  it('income: a band that crosses the ceiling settles nothing', () => {
    table({ test: 'income', atMost: 15000, per: 'month', of: 'worker' }, [[{ income: { atLeast: 15000, atMost: 15000 } }, 'yes'], [{ income: { atLeast: 12000, atMost: 18000 } }, 'unknown'], [{ income: { atLeast: 15001 } }, 'no'], [{ income: { atLeast: 100 } }, 'unknown'], [{ household: { atLeast: 900000 } }, 'unknown']])
    table({ test: 'income', atMost: 120000, per: 'year', of: 'worker' }, [[{ income: { atLeast: 0, atMost: 10000 } }, 'yes'], [{ income: { atLeast: 10001 } }, 'no']])
    table({ test: 'income', atMost: 10000, per: 'month', of: 'household' }, [[{ household: { atLeast: 0, atMost: 120000 } }, 'yes'], [{ household: { atLeast: 120001 } }, 'no']])
  })
  it('registration: months stay open; a paper that may be its sign keeps it open', () => {
    table({ test: 'registration', any: ['card'] }, [[{}, 'unknown'], [{ cards: ['card'] }, 'yes'], [{ cards: [] }, 'no'], [{ papers: [] }, 'unknown']])
    table({ test: 'registration', any: ['card'], months: 36 }, [[{ cards: ['card'] }, 'unknown'], [{ cards: [] }, 'no']])
    table({ test: 'registration', any: ['food-law'] }, [[{ cards: [] }, 'unknown'], [{ cards: [], papers: ['ration-card'] }, 'unknown'], [{ cards: [], papers: [] }, 'no'], [{ cards: ['food-law'], papers: [] }, 'yes']])
    table({ test: 'registration', any: ['state-food'] }, [[{ cards: [], papers: ['ration-card'] }, 'unknown'], [{ cards: [], papers: ['ration-card'], home: 'IN-KA' }, 'unknown'], [{ cards: [], papers: ['ration-card'], home: 'IN-BR' }, 'no'], [{ cards: [], home: 'IN-BR' }, 'no']])
    table({ test: 'cut-off', scheme: ['card'], by: '2022-03-31' }, [[{}, 'unknown'], [{ cards: ['card'] }, 'unknown'], [{ cards: [] }, 'no']])
    table({ test: 'paper', any: ['aadhaar'] }, [[{}, 'unknown'], [{ papers: ['aadhaar'] }, 'yes'], [{ papers: [] }, 'no']])
  })
  it('days worked: the last twelve months say little about another period', () => {
    table({ test: 'days-worked', atLeast: 90, inMonths: 12 }, [[{}, 'unknown'], [{ days: 90 }, 'yes'], [{ days: 89 }, 'no']])
    table({ test: 'days-worked', atLeast: 90, inMonths: 6 }, [[{ days: 100 }, 'unknown'], [{ days: 80 }, 'no']])
    table({ test: 'days-worked', atLeast: 90, inMonths: 24 }, [[{ days: 100 }, 'yes'], [{ days: 80 }, 'unknown']])
    table({ test: 'days-worked', atLeast: 90, inMonths: 12, any: ['construction'] }, [[{ days: 100 }, 'unknown'], [{ days: 100, occupation: 'construction' }, 'yes'], [{ occupation: 'garment-work' }, 'no']])
  })
  it('family: birth order is settled only where the number of children settles it', () => {
    table({ test: 'family', any: ['widow'] }, [[{}, 'unknown'], [{ family: ['widow'] }, 'yes'], [{ family: [] }, 'no']])
    table({ test: 'family', any: ['pregnant'], birthOrderAtMost: 2 }, [[{ family: ['pregnant'] }, 'unknown'], [{ family: ['pregnant'], children: 1 }, 'yes'], [{ children: 2 }, 'no']])
    table({ test: 'family', any: ['pregnant', 'recent-delivery'], birthOrderAtMost: 2 }, [[{ family: ['recent-delivery'], children: 2 }, 'unknown'], [{ family: ['recent-delivery'], children: 3 }, 'no'], [{ family: ['pregnant'], children: 2 }, 'no'], [{ family: ['pregnant', 'recent-delivery'], children: 2 }, 'unknown'], [{ children: 2 }, 'unknown']])
    table({ test: 'family', any: ['child-in-school'], birthOrderAtMost: 2 }, [[{ family: ['child-in-school'], children: 5 }, 'unknown']])
  })
  it('the rest', () => {
    table({ test: 'category', any: ['minority'] }, [[{ category: ['minority'] }, 'yes'], [{ category: [] }, 'no'], [{}, 'unknown']])
    table({ test: 'workplace', workersAtLeast: 10 }, [[{ workers: 9 }, 'no'], [{ workers: 10 }, 'yes'], [{}, 'unknown']])
    table({ test: 'income-tax', excludes: true }, [[{ tax: true }, 'no'], [{ tax: false }, 'yes'], [{}, 'unknown']])
    table({ test: 'government-job', excludes: true }, [[{ government: true }, 'no'], [{}, 'unknown']])
    table({ test: 'other', excludes: true }, [[{ age: 3 }, 'unknown']])
    table({ test: 'contribution', atLeast: 70, unit: 'days' }, [[{ days: 300 }, 'unknown']])
  })
})

describe('versions of a disputed rule', () => {
  const versions = [{ id: 'portal', test: 'age', atMost: 59, of: 'worker', versionOf: 'age' }, { id: 'rule', test: 'age', of: 'worker', atLeast: 16, versionOf: 'age' }] as unknown as FinderTest[]
  const verdict = (age: number) => findings(versions, { age }, { signs }).map((finding) => finding.answer)
  it('count as one: it fails only when all fail and passes only when all pass', () => {
    expect([verdict(70), verdict(30), verdict(10)]).toEqual([['unknown'], ['yes'], ['unknown']])
    const both = versions.map((test) => ({ ...test, atMost: 50 })) as FinderTest[]
    expect(findings(both, { age: 70 }, { signs })).toMatchObject([{ answer: 'no', curable: false }])
  })
})

const isSettled = (before: string, after: string) => before === 'unknown' || before === after

describe('three-valued logic', () => {
  it('one more answer never turns a settled answer round', () => {
    fc.assert(
      fc.property(anyData, anyPerson, anyPerson, (data, person, other) => {
        const unanswered = (Object.keys(other) as Question[]).filter((question) => person[question] === undefined)
        for (const question of unanswered) {
          const more: Person = { ...person, [question]: other[question] }
          for (const scheme of data.schemes) {
            for (const test of scheme.tests) expect(isSettled(passes(test, person, data), passes(test, more, data))).toBe(true)
            const after = findings(scheme.tests, more, data)
            findings(scheme.tests, person, data).forEach((finding, i) => expect(isSettled(finding.answer, after[i]!.answer)).toBe(true))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it('who answered nothing is shut out by nothing', () => {
    fc.assert(fc.property(anyData, (data) => data.schemes.every(({ tests }) => tests.every((test) => passes(test, {}, data) === 'unknown'))))
  })
  it('only the questions that it names can settle a test', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (data, person) => {
        for (const { tests } of data.schemes)
          for (const test of tests) {
            const asked = Object.fromEntries(questionsOf(test).map((question) => [question, person[question]]))
            // A paper from home may be the sign of a registration.
            const signed = test.test === 'registration' ? { papers: person.papers, home: person.home } : {}
            expect(passes(test, { ...asked, ...signed }, data)).toBe(passes(test, person, data))
          }
      }),
    )
  })
})
