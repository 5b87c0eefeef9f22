import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyData, anyPerson } from './arbitrary.fixture.ts'
import type { FinderData } from './data.ts'
import { longestFragment, parseFragment, serialiseFragment } from './fragment.ts'

const known = {
  occupations: ['construction'], places: ['IN-KA', 'IN-BR'], papers: ['aadhaar', 'bank-account'], otherPapers: ['photograph'], cards: ['karnataka-labour-card'],
  words: { sex: ['female', 'male'], family: ['widow'], work: ['gig'], category: ['minority'] }, schemes: [{ id: 'e-shram' }],
} as unknown as FinderData
const parse = (text: string) => parseFragment(text, known)

describe('parse', () => {
  it('reads the promised form', () => {
    expect(parse('#occupation=construction&state=IN-KA&home=IN-BR&age=58&sex=female&papers=aadhaar,bank-account&cards=karnataka-labour-card')).toEqual({
      person: { occupation: 'construction', state: 'IN-KA', home: 'IN-BR', age: 58, sex: 'female', papers: ['aadhaar', 'bank-account'], cards: ['karnataka-labour-card'] },
      notes: [],
    })
  })
  it('reads the rest', () => {
    expect(parse('children=2&income=10000-15000&household=120000-&family=widow&work=gig&category=none&area=urban&home-area=rural&years=3&days=90&workers=12&tax=no&government=yes&cards=e-shram&papers=').person).toEqual({
      children: 2, income: { atLeast: 10000, atMost: 15000 }, household: { atLeast: 120000 }, family: ['widow'], work: ['gig'], category: [], area: 'urban', homeArea: 'rural',
      years: 3, days: 90, workers: 12, tax: false, government: true, cards: ['e-shram'], papers: [],
    })
    expect(parse('income=9000&papers=photograph%2Caadhaar').person).toEqual({ income: { atLeast: 9000, atMost: 9000 }, papers: ['aadhaar', 'photograph'] })
  })
  it('leaves out part by part what it does not know, with a note, and keeps the rest', () => {
    const { person, notes } = parse('age=58&age=3&occupation=king&papers=aadhaar,%3Cscript%3E&colour=red&sex=%E0%A4%A&children=-1&income=9-1&tax=maybe&state&&days=1e2&years=999')
    expect(person).toEqual({ age: 58, papers: ['aadhaar'] })
    expect(notes).toEqual([
      { part: 'age=3', why: 'repeated' }, { part: 'king', why: 'unknown-id' }, { part: '<script>', why: 'unknown-id' }, { part: 'colour=red', why: 'unknown-question' },
      { part: 'sex=%E0%A4%A', why: 'malformed' }, { part: '-1', why: 'malformed' }, { part: '9-1', why: 'malformed' }, { part: 'maybe', why: 'malformed' }, { part: 'state', why: 'malformed' },
      { part: '1e2', why: 'malformed' }, { part: '999', why: 'malformed' },
    ])
  })
  it('does not take a list of which nothing is known for the answer "none"', () => {
    expect(parse('papers=foo,bar').person).toEqual({})
  })
  it('reads no further than the longest fragment and no part cut in the middle', () => {
    const { person, notes } = parse(`age=58&papers=${'aadhaar,'.repeat(longestFragment)}`)
    expect(person).toEqual({ age: 58 })
    expect(notes[0]?.why).toBe('too-long')
    expect(notes.every(({ part }) => part.length <= 60)).toBe(true)
  })
  it('keeps the notes few', () => {
    expect(parse('x&'.repeat(100)).notes).toHaveLength(20)
  })
  it('is not fooled by names of built-in things', () => {
    const { person } = parse('__proto__=x&constructor=y&toString=1&age=__proto__&occupation=constructor&sex=toString')
    expect(person).toEqual({})
    expect(Object.getPrototypeOf(person)).toBe(Object.prototype)
  })
  it('never throws and gives only what the data knows', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('age=', 'papers=', '%', '&', '=', ',', '#', '<script>alert(1)</script>', '\u0000', '١', 'age=1', 'sex=female'))
    fc.assert(
      fc.property(fc.array(part).map((parts) => parts.join('')), (text) => {
        const { person, notes } = parse(text)
        expect(notes.length).toBeLessThanOrEqual(20)
        expect(parse(serialiseFragment(person))).toEqual({ person, notes: [] })
      }),
      { numRuns: 500 },
    )
  })
})

describe('serialise', () => {
  it('gives back the same person, and the same link for the same person', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (data, person) => {
        const text = serialiseFragment(person)
        expect(parseFragment(text, data)).toEqual({ person, notes: [] })
        expect(parseFragment(`#${text}`, data).person).toEqual(person)
        expect(serialiseFragment(Object.fromEntries(Object.entries(person).reverse()))).toBe(text)
        expect(text).toMatch(/^[\w=&,-]*$/)
      }),
    )
  })
  it('reads the parts in any order', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (data, person) => {
        const turned = serialiseFragment(person).split('&').reverse().join('&')
        expect(parseFragment(turned, data).person).toEqual(person)
      }),
    )
  })
})
