import { expect, it } from 'vitest'
import { inTwo } from './in-two.ts'
import type { Named } from './names.ts'

const named = (collection: string, id: string, weight = 0): Named => ({ collection, id, title: id, foreign: false, weight, names: [], loose: [] })
const ids = (entries: Named[]) => entries.map(({ id }) => id)

it('gives what people are owed and need first, and who runs it and what others do after', () => {
  const { first, rest } = inTwo([named('schemes', 'a'), named('practices', 'b', 9), named('organisations', 'c', 9), named('documents', 'd')])
  expect([ids(first), ids(rest)]).toEqual([['a', 'd'], ['b', 'c']])
})

it('leaves what weighs least for later when there is too much for the first answer, and loses nothing', () => {
  const entries = Array.from({ length: 400 }, (_, at) => named('schemes', `s${at}`, at % 10))
  const { first, rest } = inTwo(entries)
  expect(first.length).toBe(250)
  expect(Math.min(...first.map(({ weight }) => weight))).toBeGreaterThanOrEqual(Math.max(...rest.map(({ weight }) => weight)))
  expect(new Set([...first, ...rest]).size).toBe(400)
  expect(ids(first)).toEqual(ids(entries.filter((entry) => first.includes(entry))))
})
