import { expect, it } from 'vitest'
import { history } from './history.ts'
import { madeUp, said } from './made-up.fixture.ts'

const fee = (values: object[]) => ({ steps: [{ id: 'buy', stage: 'apply', label: 'Buy it.', ...said, fee: { unit: 'INR', per: 'year', values } }] })
const changes = (data: object) => history(madeUp({ schemes: { it: data } }).need('schemes', 'it'), '2026-11-21')

it('says what was replaced by what, and since when', () => {
  const found = changes({ ...fee([{ is: 20, from: '2022-06-01', ...said }, { is: 12, until: '2022-05-31', ...said }]), status: [{ is: 'open', ...said }] })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ key: 'steps.buy.fee.values', since: '2022-06-01', old: [{ is: 12 }], new: [{ is: 20 }], coming: false })
})
it('names the successor that has no start of its own', () => {
  const [change] = changes({ ...fee([{ is: 20, ...said }, { is: 12, until: '2022-05', ...said }]), status: [{ is: 'open', ...said }] })
  expect(change).toMatchObject({ since: '2022-06-01', old: [{ is: 12 }], new: [{ is: 20 }] })
})
it('pairs rules of one kind, newest first, and marks what is to come', () => {
  const found = changes({
    status: [{ is: 'open', from: '2020', ...said }],
    eligibility: [
      { id: 'age', test: 'age', atMost: 59, from: '2027-01', ...said },
      { id: 'age-before', test: 'age', atMost: 60, until: '2026-12', ...said },
    ],
  })
  expect(found.map(({ key, since, coming }) => [key, since, coming])).toEqual([['eligibility.age-worker', '2027-01', true], ['status', '2020', false]])
  expect(found[0]).toMatchObject({ old: [{ atMost: 60 }], new: [{ atMost: 59 }] })
})
it('finds nothing in an entry without dates', () => {
  expect(changes({ status: [{ is: 'open', ...said }] })).toEqual([])
})
