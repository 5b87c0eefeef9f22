import { describe, expect, it } from 'vitest'
import { answer } from './answer.ts'
import { indexOf } from './name-index.ts'
import type { Named } from './names.ts'
import { wordsOf } from './words.ts'

interface MadeUp {
  title: string
  names?: string[]
  loose?: string
  collection?: string
  weight?: number
}
/** Entries by id, with names as they are typed. */
const made = (entries: Record<string, MadeUp>) =>
  indexOf(
    Object.entries(entries).map(([id, { title, names = [], loose = '', collection = 'schemes', weight = 0 }]): Named => ({
      id, title, collection, weight, foreign: false, names: names.map((name) => wordsOf(name).join(' ')), loose: wordsOf(loose),
    })),
  )
const ids = (index: ReturnType<typeof made>, question: string, unfinished = false) => answer(index, question, unfinished).map(({ entry }) => entry.id)

const index = made({
  'grain-card': { title: 'Ration card', names: ['BPL card'] },
  'labour-card': { title: 'Labour card of the board', names: ['mazdoor card'], weight: 5 },
  'labour-house': { title: 'House money of the board', loose: 'labour card loan' },
  'widow-money': { title: 'Widow pension' },
  'old-money': { title: 'Old age pension', names: ['60 years pension'] },
  bounced: { title: 'Approved money does not arrive', names: ['money not received', 'pension stopped'], collection: 'barriers' },
  mismatch: { title: 'Names do not match', names: ['aadhaar wrong'], collection: 'barriers' },
  aadhaar: { title: 'Aadhaar', collection: 'documents' },
  svanidhi: { title: 'PM SVANidhi (loan for street vendors)' },
  'gruha-lakshmi': { title: 'Gruha Lakshmi' },
  union: { title: 'Labour card for all' },
})

describe('merit', () => {
  it('is highest for the whole name, then for a name among others, then for words here and there', () => {
    expect(ids(index, 'labour card').slice(0, 3)).toEqual(['labour-card', 'union', 'labour-house'])
    expect(ids(index, 'ration card')[0]).toBe('grain-card')
  })
  it('prefers what holds all words, and still gives what holds the weightier part', () => {
    expect(ids(index, 'widow pension 2024')[0]).toBe('widow-money')
    expect(ids(index, 'labour card house loan')[0]).toBe('labour-house')
    expect(ids(index, 'pension for a gardener')).toContain('old-money')
  })
  it('hears words of one meaning in any script', () => {
    expect(ids(index, 'ಕಾರ್ಮಿಕ ಕಾರ್ಡ್')[0]).toBe('labour-card')
    expect(ids(index, 'बुढ़ापा पेंशन')[0]).toBe('old-money')
    expect(ids(index, 'vidhva pinchani')[0]).toBe('widow-money')
  })
  it('forgives slips, and spaces too few or too many', () => {
    expect(ids(index, 'widdow penson')[0]).toBe('widow-money')
    expect(ids(index, 'rationcard')[0]).toBe('grain-card')
    expect(ids(index, 'gruhalaxmi')[0]).toBe('gruha-lakshmi')
    expect(ids(index, 'sva nidhi')[0]).toBe('svanidhi')
  })
  it('answers trouble with what goes wrong, and keeps the entry that the trouble is about', () => {
    expect(ids(index, 'widow pension nahi mila').slice(0, 2).sort()).toEqual(['bounced', 'widow-money'])
    expect(ids(index, 'ಹಣ ಬಂದಿಲ್ಲ')[0]).toBe('bounced')
    expect(ids(index, 'aadhaar name wrong')[0]).toBe('mismatch')
  })
  it('lies between 0 and 1, and equals are told apart by weight', () => {
    const hits = answer(made({ a: { title: 'Same' }, b: { title: 'Same', weight: 9 } }), 'same')
    expect(hits.map(({ entry }) => entry.id)).toEqual(['b', 'a'])
    for (const { merit } of hits) expect(merit > 0 && merit <= 1).toBe(true)
  })
})

describe('typing', () => {
  it('answers from two letters on, and only the last word may be a beginning of two', () => {
    expect(ids(index, 'wi', true)[0]).toBe('widow-money')
    expect(ids(index, 'wi')).not.toContain('widow-money')
    expect(ids(index, 'labour ca', true)[0]).toBe('labour-card')
  })
  it('gives nothing for nothing, and for what no name holds', () => {
    expect(ids(index, '')).toEqual([])
    expect(ids(index, ' ? ')).toEqual([])
    expect(ids(index, 'qqqzzz')).toEqual([])
    expect(ids(index, '<img src=x onerror=alert(1)>qqqzzz')).toEqual([])
  })
})
