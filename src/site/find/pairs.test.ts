import { describe, expect, it } from 'vitest'
import type { FinderData } from '../../views/finder/index.ts'
import { answer, pairsOf, ticked } from './pairs.ts'

const known = {
  occupations: ['construction'], places: ['IN-KA'], papers: ['aadhaar'], otherPapers: ['photograph'], cards: ['labour-card'],
  words: { sex: ['female'], family: ['widow'], work: ['gig'], category: [] }, schemes: [{ id: 'e-shram' }],
} as unknown as FinderData

describe('pairs', () => {
  it('are the answers by the names of the link', () => {
    expect(pairsOf({ occupation: 'construction', homeArea: 'rural', papers: [], income: { atLeast: 0, atMost: 15000 } })).toEqual({ occupation: 'construction', 'home-area': 'rural', papers: 'none', income: '0-15000' })
    expect(pairsOf({})).toStrictEqual({})
  })
})

describe('answer', () => {
  it('changes one answer and keeps the others', () => {
    expect(answer({ age: 58, sex: 'female' }, 'age', '30', known)).toEqual({ age: 30, sex: 'female' })
    expect(answer({ age: 58 }, 'papers', 'aadhaar,photograph', known)).toEqual({ age: 58, papers: ['aadhaar', 'photograph'] })
    expect(answer({ age: 58 }, 'papers', 'none', known)).toEqual({ age: 58, papers: [] })
  })
  it('takes an answer away', () => {
    expect(answer({ age: 58, homeArea: 'rural' }, 'home-area', undefined, known)).toEqual({ age: 58 })
  })
  it('refuses an answer that cannot be', () => {
    expect(answer({ age: 58 }, 'age', '300', known)).toBeUndefined()
    expect(answer({ age: 58 }, 'age', '3 years', known)).toBeUndefined()
    expect(answer({}, 'occupation', '<script>', known)).toBeUndefined()
  })
})

describe('ticked', () => {
  const boxes = (...checked: string[]) => ['aadhaar', 'ration-card', 'none'].map((value) => ({ value, checked: checked.includes(value) }))
  it('gives the ticks, or nothing at all', () => {
    expect(ticked(boxes('aadhaar', 'ration-card'), undefined)).toBe('aadhaar,ration-card')
    expect(ticked(boxes(), 'aadhaar')).toBeUndefined()
  })
  it('gives none alone', () => {
    expect(ticked(boxes('none'), 'photograph')).toBe('none')
  })
  it('keeps what has no box', () => {
    expect(ticked(boxes('aadhaar'), 'ration-card,photograph')).toBe('aadhaar,photograph')
    expect(ticked(boxes(), 'photograph')).toBe('photograph')
    expect(ticked(boxes('aadhaar'), 'none')).toBe('aadhaar')
  })
})
