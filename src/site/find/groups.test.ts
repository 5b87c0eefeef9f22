import { expect, it } from 'vitest'
import type { Result } from '../../views/finder/index.ts'
import { kinds } from './groups.ts'

const result = (id: string, more: { special?: true; form?: string; held?: boolean }) => ({ scheme: { id, form: more.form ?? 'scheme', special: more.special }, held: more.held ?? false }) as unknown as Result
const all = [result('board', { special: true }), result('code', { form: 'law' }), result('food', {}), result('card', { special: true, held: true })]
const names = (occupation?: string) => kinds(all, { occupation }).map(({ kind, results }) => [kind, ...results.map(({ scheme }) => scheme.id)])

it('puts what was made for the work first, laws and cards in hand last', () => {
  expect(names('construction')).toEqual([['special', 'board'], ['general', 'food'], ['laws', 'code'], ['held', 'card']])
})
it('does not say that a scheme was made for a work that nobody named', () => {
  expect(names()).toEqual([['general', 'board', 'food'], ['laws', 'code'], ['held', 'card']])
})
