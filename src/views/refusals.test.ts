import { expect, it } from 'vitest'
import { madeUp, said } from './made-up.fixture.ts'
import { contestRoutes, refusals } from './refusals.ts'

const words = (id: string, slip: string, more: object = {}) => ({ id, slip, meaning: 'x', remedy: 'y', ...said, ...more })
const corpus = madeUp({
  schemes: { card: { contest: [{ id: 'appeal', label: 'Appeal.', to: ['office', 'missing'], ...said }], rejections: [words('docs', 'not valid', { barrier: ['wall'], goTo: ['office'], within: { count: 45, unit: 'days', after: 'refusal', ...said } })] } },
  barriers: { wall: { rejections: [words('no', 'Already registered'), words('old', 'Zero balance', { within: { count: 9, unit: 'days', after: 'refusal', until: '2020', ...said } })] } },
  organisations: { office: {} },
})

it('lists the words of schemes and barriers with meaning, remedy, whom and time limit', () => {
  const all = refusals(corpus)
  expect(all.map(({ slip, in: entry, key }) => [slip, entry.id, key])).toEqual([['Already registered', 'wall', 'rejections.no'], ['not valid', 'card', 'rejections.docs'], ['Zero balance', 'wall', 'rejections.old']])
  expect(all[1]).toMatchObject({ within: { count: 45 }, goTo: [{ id: 'office' }], barriers: [{ id: 'wall' }], contest: [{ id: 'appeal' }] })
  expect([all[2]?.within, all[2]?.barriers.map(({ id }) => id)]).toEqual([undefined, ['wall']])
})
it('lists the ways to contest', () => {
  expect(contestRoutes(corpus).map(({ scheme, route, to }) => [scheme.id, route.id, to.map(({ id }) => id)])).toEqual([['card', 'appeal', ['office']]])
})
