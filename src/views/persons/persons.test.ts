import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { finderData, impliedTests } from '../finder-data.ts'
import { parseFragment, sort, type Result } from '../finder/index.ts'
import { holds } from '../facts.ts'
import { builders } from './builders.fixture.ts'
import { limits } from './limits.fixture.ts'
import { more } from './more.fixture.ts'
import { others } from './others.fixture.ts'
import type { Expected } from './person.fixture.ts'

// The content of this repository itself, whatever HAKKU_ROOT says: a rule that changes must change an expectation here.
const corpus = readCorpus(resolve(import.meta.dirname, '../../..'))
const data = finderData(corpus)
const persons = [...builders, ...others, ...more, ...limits]

const summary = (result: Result | undefined) =>
  result && { scheme: result.scheme.id, verdict: result.verdict, met: result.met, reasons: result.reasons.flatMap(({ tests }) => tests).sort(), blockers: result.blockers.map(({ test }) => test).sort(), by: result.blockers.flatMap(({ any }) => any).sort() }

it('there are thirty-eight', () => {
  expect(persons).toHaveLength(38)
})

describe.each(persons)('$who', ({ fragment, worth, blocked, not }) => {
  const { person, notes } = parseFragment(fragment, data)
  const sorted = sort(data, person)
  const all = new Map([...sorted.worth, ...sorted.blocked, ...sorted.not].map((result) => [result.scheme.id, result]))
  const found = ({ scheme }: Expected) => summary(all.get(scheme))
  it('has a link that is understood whole', () => {
    expect(notes).toEqual([])
  })
  it.each(worth)('worth: $scheme', (each) => {
    expect(found(each)).toMatchObject({ scheme: each.scheme, verdict: 'worth', met: expect.arrayContaining(each.rules) })
  })
  it.each(blocked)('blocked: $scheme', (each) => {
    expect(found(each)).toMatchObject({ scheme: each.scheme, verdict: 'blocked', blockers: [...each.rules].sort(), by: [...(each.by ?? [])].sort() })
  })
  it.each(not)('not: $scheme', (each) => {
    expect(found(each)).toMatchObject({ scheme: each.scheme, verdict: 'not', reasons: [...each.rules].sort() })
  })
})

it('every expectation is argued from a rule that holds, with a source that exists', () => {
  const implied = new Set<string>(Object.values(impliedTests))
  for (const { scheme, rules, because } of persons.flatMap((person) => [...person.worth, ...person.blocked, ...person.not])) {
    expect(because.length).toBeGreaterThan(0)
    for (const id of rules) {
      if (implied.has(id)) continue
      const rule = corpus.need('schemes', scheme).data.eligibility.find((test) => test.id === id && holds(test, corpus.today))
      expect([scheme, id, rule?.sources.every((source) => corpus.get('sources', source))]).toEqual([scheme, id, true])
    }
  }
})

describe('with the whole content', () => {
  const lists = persons.map(({ fragment }) => sort(data, parseFragment(fragment, data).person))
  it('every open scheme stands in exactly one list, and nothing that is not open stands in any', () => {
    const open = corpus.all('schemes').filter(({ data: scheme }) => scheme.status.some((status) => status.is === 'open' && holds(status, corpus.today))).map(({ id }) => id)
    for (const { worth, blocked, not } of lists) expect([...worth, ...blocked, ...not].map(({ scheme }) => scheme.id).sort()).toEqual([...open].sort())
  })
  it('who answers nothing is shut out of nothing', () => {
    expect(sort(data, {}).worth).toHaveLength(data.schemes.length)
  })
  it('knows which papers there are only after a death or an injury', () => {
    expect(data.after).toEqual({ 'death-certificate': ['breadwinner-died', 'widow'], 'disability-card': ['disability'], 'police-report': ['breadwinner-died', 'widow', 'disability'] })
  })
  it('leaves room in 30 kilobytes for the words', () => {
    expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThan(10_000)
  })
})
