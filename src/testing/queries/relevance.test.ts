import { expect, it } from 'vitest'
import { contentRoot, readCorpus } from '../../corpus/index.ts'
import { namedEntries } from '../../views/index.ts'
import { answer, indexOf } from '../../views/search/index.ts'
import { en } from './en.ts'
import { hi } from './hi.ts'
import { kn } from './kn.ts'
import type { Query } from './query.ts'

const corpus = readCorpus(contentRoot())
const queries: Record<string, Query[]> = { en, kn, hi }

/** Places of the wanted entries among the answers, 0 for the first; -1 where an entry is missing. */
function places(language: string, asked: Query[]): { query: Query; place: number; got: string[] }[] {
  const index = indexOf(namedEntries(corpus, language))
  return asked.map((query) => {
    const got = answer(index, query.ask).map(({ entry }) => `${entry.collection}/${entry.id}`)
    return { query, place: got.indexOf(query.want), got: got.slice(0, 3) }
  })
}

const share = (found: { place: number }[], best: number) => found.filter(({ place }) => place >= 0 && place < best).length / found.length
const missed = (found: ReturnType<typeof places>, best: number) => found.filter(({ place }) => place < 0 || place >= best).map(({ query, got }) => `${query.ask}: ${query.want} is not among ${got.join(', ')}`).join('\n')

it.each(Object.entries(queries))('thirty questions in %s ask for entries that are there', (_, asked) => {
  expect(asked).toHaveLength(30)
  for (const { want } of asked) expect(corpus.entries.some(({ collection, id }) => `${collection}/${id}` === want), want).toBe(true)
})

it.each(Object.entries(queries))('of the questions in %s, 95 in 100 have their answer among the first three, and 80 as the first', (language, asked) => {
  const found = places(language, asked)
  expect(share(found, 3), missed(found, 3)).toBeGreaterThanOrEqual(0.95)
  expect(share(found, 1), missed(found, 1)).toBeGreaterThanOrEqual(0.8)
})

it('each index answers the questions of every language', () => {
  for (const reader of Object.keys(queries))
    for (const [language, asked] of Object.entries(queries)) {
      const found = places(reader, asked)
      expect(share(found, 3), `pages in ${reader}, questions in ${language}\n${missed(found, 3)}`).toBeGreaterThanOrEqual(0.9)
    }
})
