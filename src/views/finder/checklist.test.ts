import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyData, anyPerson } from './arbitrary.fixture.ts'
import { barriersAhead, checklist, prerequisites } from './checklist.ts'
import type { FinderData, FinderScheme } from './data.ts'
import { sort } from './finder.ts'

const scheme = (id: string, papers: [string, string, string?][], tests: object[] = [], barriers: string[] = []) =>
  ({ id, form: 'scheme', contingency: 'food', tests, barriers, papers: papers.map(([document, need, group]) => ({ document, need, ...(group ? { group } : {}) })) }) as unknown as FinderScheme
const data = (...schemes: FinderScheme[]): FinderData => ({
  today: '2026-11-21', occupations: [], places: [], papers: [], otherPapers: [], after: {}, cards: [], signs: [], schemes, words: { sex: [], family: [], work: [], category: [] },
  barriers: [{ id: 'ditch', stage: 'apply', occupations: ['construction'], doNow: [] }, { id: 'wall', stage: 'prove', doNow: ['ask'] }],
})

describe('checklist', () => {
  it('merges papers, folds choices into what is required anyway, puts what serves most first', () => {
    const found = checklist(
      [
        scheme('a', [['aadhaar', 'required'], ['bank', 'helpful'], ['voter', 'one-of', 'age'], ['birth', 'one-of', 'age']]),
        scheme('b', [['aadhaar', 'one-of', 'identity'], ['voter', 'one-of', 'identity'], ['photo', 'helpful']], [{ id: 'bank', test: 'paper', any: ['bank'] }]),
        scheme('c', [['birth', 'one-of', 'x'], ['voter', 'one-of', 'x']], [{ id: 'not', test: 'paper', any: ['pan'], excludes: true }]),
      ],
      { papers: ['aadhaar', 'voter'] },
    )
    expect(found).toEqual([
      { any: ['aadhaar'], need: 'required', have: 'yes', schemes: ['a', 'b'] },
      { any: ['bank'], need: 'required', have: 'no', schemes: ['a', 'b'] },
      { any: ['birth', 'voter'], need: 'required', have: 'yes', schemes: ['a', 'c'] },
      { any: ['photo'], need: 'helpful', have: 'no', schemes: ['b'] },
    ])
  })
  it('leaves out what there is only after a death or an injury, until it has happened or is in hand', () => {
    const after = { death: ['breadwinner-died'], udid: ['disability'] }
    const life = [scheme('life', [['bank', 'required'], ['death', 'required'], ['death', 'one-of', 'claim'], ['udid', 'one-of', 'claim']])]
    const papers = (person: object) => checklist(life, person, after).map(({ any }) => any.join())
    expect(papers({})).toEqual(['bank'])
    expect(papers({ family: ['disability'] })).toEqual(['bank', 'death,udid'])
    expect(papers({ family: ['breadwinner-died'] })).toEqual(['bank', 'death'])
    expect(papers({ papers: ['death'] })).toEqual(['bank', 'death'])
  })
  it('holds something of every paper that a scheme needs, and nothing twice', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (all, person) => {
        const list = checklist(all.schemes, person)
        const keys = list.map(({ any }) => any.join())
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id, papers } of all.schemes)
          for (const { document, need } of papers) if (need !== 'one-of') expect(list.some(({ any, schemes }) => any.join() === document && schemes.includes(id))).toBe(true)
        if (person.papers === undefined) expect(list.every(({ have }) => have === 'unknown')).toBe(true)
      }),
    )
  })
})

describe('prerequisites', () => {
  it('rank what stands in the way by how much it opens, also by way of a card', () => {
    const card = { id: 'card', test: 'registration', any: ['board'], blocking: true }
    const paper = (any: string[]) => ({ id: 'paper', test: 'paper', any, blocking: true })
    const all = data(scheme('board', [], [paper(['certificate'])]), scheme('pension', [], [card]), scheme('school', [], [card, paper(['student-id'])]))
    expect(prerequisites(sort(all, { cards: [], papers: [] }))).toEqual([
      { kind: 'paper', id: 'certificate', helps: ['board', 'pension', 'school'], opens: ['board'] },
      { kind: 'card', id: 'board', helps: ['pension', 'school'], opens: ['pension'] },
      { kind: 'paper', id: 'student-id', helps: ['school'], opens: [] },
    ])
  })
  it('ends for any data, also with circles, and speaks only of blocked schemes', () => {
    fc.assert(
      fc.property(anyData, anyPerson, (all, person) => {
        const sorted = sort(all, person)
        const blocked = sorted.blocked.map((result) => result.scheme.id)
        for (const { helps, opens } of prerequisites(sorted)) {
          expect(blocked).toEqual(expect.arrayContaining(helps))
          expect(helps).toEqual(expect.arrayContaining(opens))
        }
      }),
    )
  })
})

it('warns of the barriers ahead, without those of other occupations', () => {
  const all = data(scheme('a', [], [], ['wall', 'ditch']), scheme('b', [], [], ['wall']))
  const ahead = (occupation?: string) => barriersAhead(all, sort(all, {}).worth, { occupation }).map(({ barrier, schemes }) => [barrier.id, ...schemes])
  expect(ahead('construction')).toEqual([['wall', 'a', 'b'], ['ditch', 'a']])
  expect(ahead()).toEqual([['wall', 'a', 'b'], ['ditch', 'a']])
  expect(ahead('garment-work')).toEqual([['wall', 'a', 'b']])
})
