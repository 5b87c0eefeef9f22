import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coming, current, factsOf, givenNow, holds, monthsBetween, oldestVerifiedOn, past, staleFacts, standingsOf, surest, type Fact } from './facts.ts'
import { madeUp, said } from './made-up.fixture.ts'

const today = '2026-11-21'
const value = (is: number, more: Partial<Fact> = {}) => ({ is, ...said, ...more })

it('what is given now leaves out what has ended or not begun, but not everything', () => {
  const cash = { id: 'cash', amount: { values: [value(170, { until: '2024' })] } }
  const later = { id: 'later', from: '2027-01' }
  const rice = { id: 'rice', amount: { values: [value(5), value(4, { until: '2020' })] } }
  const kit: { id: string; from?: string } = { id: 'kit' }
  expect(givenNow([cash, later, rice, kit], today).map(({ id }) => id)).toEqual(['rice', 'kit'])
  expect(givenNow([cash, later], today).map(({ id }) => id)).toEqual(['cash', 'later'])
})

describe('current', () => {
  it('takes the value whose time holds and leaves the old one to the past', () => {
    const values = [value(20, { from: '2022-06-01' }), value(12, { until: '2022-05-31' })]
    expect(current(values, today)).toEqual([values[0]])
    expect(past(values, today)).toEqual([values[1]])
  })
  it('lets a later start end an earlier value that nobody ended', () => {
    const values = [value(3000, { from: '2025-03' }), value(2000, { from: '2020' }), value(1000)]
    expect(current(values, today)).toEqual([values[0]])
    expect(past(values, today)).toEqual([values[1], values[2]])
    expect(current(values, '2024-01-01')).toEqual([values[1]])
  })
  it('keeps disputed values side by side, also beside a settled one that is not newer', () => {
    const disputed = [value(8, { standing: 'disputed', from: '2025' }), value(5, { standing: 'disputed' })]
    expect(current(disputed, today)).toEqual(disputed)
    const settled = [value(9, { from: '2026', standing: 'confirmed' }), ...disputed]
    expect(current(settled, today)).toEqual([settled[0], settled[2]])
    const older = [value(9, { from: '2026', standing: 'disputed' }), value(5, { from: '2020', standing: 'confirmed' })]
    expect(current(older, today)).toEqual(older)
  })
  it('knows what is to come', () => {
    const values = [value(9, { from: '2027-04' }), value(8, { from: '2027-01' }), value(7)]
    expect(coming(values, today).map((v) => v.is)).toEqual([8, 9])
    expect(current(values, today)).toEqual([values[2]])
    expect(past(values, today)).toEqual([])
  })
  it('reads partial dates generously', () => {
    expect(holds({ from: '2026-11' }, '2026-11-01')).toBe(true)
    expect(holds({ until: '2026' }, '2026-12-31')).toBe(true)
    expect(holds({ until: '2026-02' }, '2026-03-01')).toBe(false)
  })
  it('puts every value into exactly one of past, current and coming', () => {
    const dates = fc.option(fc.constantFrom('2019', '2022-06', '2024-02-29', '2026-11-21', '2027'), { nil: undefined })
    const series = fc.array(fc.record({ is: fc.nat(9), from: dates, until: dates, standing: fc.constantFrom('confirmed', 'disputed', 'reported') }).map((v) => value(v.is, v as Partial<Fact>)))
    fc.assert(
      fc.property(series, (values) => {
        const lists = [...current(values, today), ...past(values, today), ...coming(values, today)]
        expect(lists.length).toBe(values.length)
        expect(new Set(lists)).toEqual(new Set(values))
      }),
    )
  })
})

describe('age of facts', () => {
  const corpus = madeUp({
    schemes: {
      old: {
        verifiedOn: '2026-01-10',
        benefits: [{ id: 'pension', label: 'Pension', kind: 'cash', contingency: 'old-age', ...said, verifiedOn: '2025-05-20', amount: { unit: 'INR', per: 'month', values: [value(3000, { verifiedOn: '2025-11-21' })] } }],
      },
    },
  })
  const entry = corpus.need('schemes', 'old')
  it('finds every fact with its key and its day', () => {
    expect(factsOf(entry).map(({ key, verifiedOn }) => [key, verifiedOn])).toEqual([
      ['status.0', '2026-01-10'],
      ['benefits.pension', '2025-05-20'],
      ['benefits.pension.amount.values.0', '2025-11-21'],
    ])
    expect(standingsOf(entry)).toEqual({ confirmed: 0, reported: 3, disputed: 0, unverified: 0 })
  })
  it('counts the oldest day and what is stale', () => {
    expect(oldestVerifiedOn(entry)).toBe('2025-05-20')
    expect(staleFacts(entry, today).map(({ key, months }) => [key, months])).toEqual([['benefits.pension', 18], ['benefits.pension.amount.values.0', 12]])
    expect(staleFacts(entry, today, 18).map(({ key }) => key)).toEqual(['benefits.pension'])
  })
  it('counts whole months', () => {
    expect(monthsBetween('2025-11-21', '2026-11-20')).toBe(11)
    expect(monthsBetween('2025-11-21', '2026-11-21')).toBe(12)
  })
  it('names the surest standing', () => {
    expect(surest(['unverified', 'reported', 'disputed'])).toBe('reported')
    expect(surest([])).toBeUndefined()
  })
})
