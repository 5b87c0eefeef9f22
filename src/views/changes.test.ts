import { describe, expect, it } from 'vitest'
import { changeItems, changesIn } from './changes.ts'
import { madeUp, said } from './made-up.fixture.ts'

const corpus = (options: { reverse?: boolean } = {}) =>
  madeUp(
    {
      schemes: {
        card: {
          status: [{ is: 'ended', from: '2025-04', ...said }, { is: 'open', from: '2020', until: '2025-03', ...said }],
          benefits: [{ id: 'pension', label: 'Pension', kind: 'cash', contingency: 'old-age', amount: { unit: 'INR', per: 'month', values: [{ is: 3000, from: '2025-03', ...said }, { is: 2000, until: '2025-02', ...said }] }, ...said }],
          steps: [{ id: 'ask', stage: 'apply', label: 'Ask.', days: { values: [{ is: 30, from: '2027', ...said }, { is: 45, until: '2026', ...said }] }, ...said }],
          portability: [{ id: 'away', move: 'to-another-state', answer: 'lost', why: 'Because.', from: '2024-05', ...said }],
        },
      },
      documents: { paper: {} },
    },
    options,
  )

describe('changed facts in words', () => {
  const card = corpus()
  const items = changesIn(card, card.need('schemes', 'card'))
  const found = (key: string, since: string) => items.find(({ change }) => change.key === key && change.since === since)

  it('says an amount by its unit, with the label of its benefit', () => {
    expect(found('benefits.pension.amount.values', '2025-03')).toMatchObject({ what: 'Pension', old: ['₹2,000 a month'], new: ['₹3,000 a month'], day: '2025-03-01' })
  })
  it('says a status by its label, and what a move does by its sentence', () => {
    expect(found('status', '2025-04')).toMatchObject({ old: ['Open'], new: ['Ended'] })
    expect(found('portability.to-another-state', '2024-05')?.new[0]).toMatch(/\w/)
  })
  it('says promised days, and marks what lies ahead', () => {
    expect(found('steps.ask.days.values', '2027')).toMatchObject({ what: 'Ask.', old: ['within 45 days'], new: ['within 30 days'], change: { coming: true } })
  })
  it('speaks the language asked for', () => {
    const [first] = changesIn(card, card.need('schemes', 'card'), 'hi').filter(({ change }) => change.key.startsWith('benefits'))
    expect(first?.new[0]).toMatch(/\p{Script=Devanagari}/u)
  })
})

it('leaves out what reads the same before and after', () => {
  const same = madeUp({ schemes: { card: { status: [{ is: 'open', from: '2025', note: 'Under the new code.', ...said }, { is: 'open', from: '2020', until: '2024', ...said }] } } })
  expect(changesIn(same, same.need('schemes', 'card')).map(({ change }) => change.since)).toEqual(['2020'])
})

it('the whole list begins with what lies ahead, and does not hang on the order of the files', () => {
  const names = (list: ReturnType<typeof changeItems>) => list.map(({ entry, change }) => `${entry.id} ${change.key} ${change.since}`)
  expect(names(changeItems(corpus()))).toEqual(names(changeItems(corpus({ reverse: true }))))
  expect(changeItems(corpus())[0]?.change.coming).toBe(true)
})
