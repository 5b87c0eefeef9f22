import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../corpus/index.ts'
import { madeUp } from './made-up.fixture.ts'
import { observationsOf, spread, summarise } from './observations.ts'

const spans = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })), { minLength: 1, maxLength: 12 })
const report = fc.record(
  {
    cases: fc.integer({ min: 1, max: 9 }), refused: fc.nat(9), days: spans.map((list) => list[0]), promisedDays: fc.integer({ min: 1, max: 90 }),
    place: fc.constantFrom('IN-KA', 'IN-BR'), month: fc.constantFrom('2023', '2024-05', '2026-01'), reportedBy: fc.subarray(['a', 'b']), outcome: fc.constantFrom('granted', 'refused', 'pending'),
  },
  { requiredKeys: [] },
)
const entries = (list: object[]): Entry<'observations'>[] => madeUp({ observations: Object.fromEntries(list.map((data, i) => [`o${i}`, { scheme: 'card', ...data }])) }).all('observations')

describe('spread', () => {
  it('keeps the median within the range, whatever the order', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const found = spread(list)!
        expect(found.median).toBeGreaterThanOrEqual(found.atLeast)
        expect(found.median).toBeLessThanOrEqual(found.atMost)
        expect(spread(list.toReversed())).toEqual(found)
      }),
    )
  })
  it('takes the middle of the middle reports, and says when they are few', () => {
    const at = (...days: number[]) => days.map((day) => ({ atLeast: day, atMost: day }))
    expect(spread(at(10, 100, 20))).toEqual({ reports: 3, median: 20, atLeast: 10, atMost: 100, few: false })
    expect(spread([{ atLeast: 60, atMost: 90 }, { atLeast: 10, atMost: 20 }])).toEqual({ reports: 2, median: 45, atLeast: 10, atMost: 90, few: true })
    expect(spread([])).toBeUndefined()
  })
})

describe('summarise', () => {
  it('never counts less with one more report, and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 6 }), report, (list, more) => {
        const before = summarise(entries(list))!
        const after = summarise(entries([...list, more]))!
        for (const count of ['reports', 'cases', 'refused', 'placesHidden'] as const) expect(after[count]).toBeGreaterThanOrEqual(before[count])
        for (const set of ['organisations', 'places', 'sources'] as const) expect(after[set]).toEqual(expect.arrayContaining(before[set]))
        for (const spanOf of ['days', 'promisedDays'] as const)
          if (before[spanOf]) {
            expect(after[spanOf]!.reports).toBeGreaterThanOrEqual(before[spanOf].reports)
            expect(after[spanOf]!.atLeast).toBeLessThanOrEqual(before[spanOf].atLeast)
            expect(after[spanOf]!.atMost).toBeGreaterThanOrEqual(before[spanOf].atMost)
          }
        expect(summarise(entries(list).reverse())).toEqual(before)
      }),
    )
  })
  it('hides the place of fewer than three cases', () => {
    const found = summarise(entries([{ place: 'IN-KA', cases: 2 }, { place: 'IN-BR', cases: 3 }, { place: 'IN-OD' }]))!
    expect([found.places, found.placesHidden, found.few]).toEqual([['IN-BR', 'IN-OD'], 1, false])
  })
})

it('sums up a scheme stage by stage in the order of the path', () => {
  const corpus = madeUp({
    schemes: { card: {} },
    observations: { later: { scheme: 'card', stage: 'keep' }, sooner: { scheme: 'card', stage: 'prove', days: { atLeast: 60, atMost: 90 }, promisedDays: 45 }, other: { scheme: 'else', stage: 'know' } },
  })
  const found = observationsOf(corpus, 'card')
  expect(found.whole?.reports).toBe(2)
  expect(found.stages.map(({ stage, summary }) => [stage, summary.few, summary.days?.median])).toEqual([['prove', true, 75], ['keep', true, undefined]])
})
