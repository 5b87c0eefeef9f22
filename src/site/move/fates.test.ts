import { describe, expect, it } from 'vitest'
import { waysIn } from '../../corpus/index.ts'
import { indianStates } from '../../model/index.ts'
import { corridor, fates } from '../../views/index.ts'
import { corpus } from '../corpus.ts'
import { readerOf } from '../reader.ts'
import { outcomeOf } from './fates.ts'
import { movingPapers, movingSchemes, titleOf, waitWords } from './moves.ts'

const schemes = movingSchemes(corpus())
const papers = movingPapers(corpus())

describe('the outcome of a move, worked out in the page', () => {
  it('is that of the views, for every pair of states', () => {
    expect(Math.min(schemes.length, papers.length)).toBeGreaterThan(10)
    for (const from of indianStates)
      for (const to of indianStates) {
        const expected = corridor(corpus(), from, to)
        const theirs = fates.flatMap((fate) => expected.schemes[fate].map((moved) => [moved.scheme.id, fate, moved.says.length > 0, moved.waits.length > 0].join(' '))).sort()
        const ours = schemes
          .flatMap(({ scheme, rule, waits, ...says }) => {
            const outcome = outcomeOf(rule, from, to)
            return outcome ? [[scheme.id, outcome.fate, outcome.words !== undefined && (says[outcome.words]?.says.length ?? 0) > 0, outcome.waits && waits.length > 0].join(' ')] : []
          })
          .sort()
        expect(ours, `${from} to ${to}`).toEqual(theirs)
        const theirPapers = expected.papers.map(({ document, fate }) => `${document.id} ${fate}`).sort()
        const ourPapers = papers.flatMap(({ document, rule }) => (outcomeOf(rule, from, to)?.words ? [`${document.id} ${outcomeOf(rule, from, to)?.fate}`] : [])).sort()
        expect(ourPapers, `${from} to ${to}`).toEqual(theirPapers)
      }
  })
  it('takes the words of the right move', () => {
    const rule = { places: ['IN-KA'], within: 'works', another: 'lost' } as const
    expect(outcomeOf(rule, 'IN-KA', 'IN-KA')).toEqual({ fate: 'works', words: 'within', waits: false })
    expect(outcomeOf(rule, 'IN-KA', 'IN-BR')).toEqual({ fate: 'lost', words: 'another', waits: false })
    expect(outcomeOf(rule, 'IN-BR', 'IN-KA')).toEqual({ fate: 'new-there', words: 'coming', waits: true })
    expect(outcomeOf(rule, 'IN-BR', 'IN-KL')).toBeUndefined()
    expect(outcomeOf({ ...rule, another: '' }, 'IN-KA', 'IN-BR')?.fate).toBe('not-known')
    expect(outcomeOf({ places: ['IN'], within: '', another: 'register-again' }, 'IN-KA', 'IN-BR')?.waits).toBe(true)
  })
})

describe('the ways into the state of the handbook', () => {
  const pages = waysIn(corpus())
  it('stand under the ids of the states, also the one within it', () => {
    const slugs = pages.map(({ slug }) => slug)
    for (const slug of ['bihar-to-karnataka', 'odisha-to-karnataka', 'west-bengal-to-karnataka', 'jharkhand-to-karnataka', 'uttar-pradesh-to-karnataka', 'assam-to-karnataka', 'tamil-nadu-to-karnataka', 'andhra-pradesh-to-karnataka', 'telangana-to-karnataka', 'karnataka-to-karnataka']) expect(slugs).toContain(slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
  it('have titles of their own', () => {
    const reader = readerOf('en')
    const titles = pages.map(({ from, to }) => titleOf(reader, from, to))
    expect(titles).toContain('Bihar to Karnataka')
    expect(titles).toContain('Within Karnataka')
  })
})

it('says waits in words', () => {
  expect(waitWords(readerOf('en'), [{ test: 'a', count: 5, unit: 'years', of: 'residence' }, { test: 'b', count: 36, unit: 'months', of: 'membership' }, { test: 'c', count: 90, unit: 'days', of: 'work' }])).toEqual(['5 years of living there', '36 months of membership', '90 days of work'])
})
