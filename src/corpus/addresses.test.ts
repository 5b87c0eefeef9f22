import { expect, test } from 'vitest'
import { corpusAfter, goodRoot, replaced } from '../testing/index.ts'
import { addressOf, fixedPages, landingOf, waysIn } from './addresses.ts'
import { readCorpus } from './read.ts'

const corpus = readCorpus(goodRoot)

test('every entry has an address that leads to it', () => {
  for (const { collection, id } of corpus.entries) expect(landingOf(corpus, addressOf(collection, id))).toEqual({ kind: 'entry', collection, id })
})

test('fixed pages and published data are pages', () => {
  for (const address of [...fixedPages, '/data/v1/schemes.json', '/data/v1/schema/schemes.json', '/contribute/errors/broken-link/', '/pictures/a.svg']) expect(landingOf(corpus, address), address).toEqual({ kind: 'page' })
})

test('the ways into the state of the handbook are pages, other pairs of states are not', () => {
  const ways = waysIn(corpus)
  expect(ways.length).toBeGreaterThan(1)
  for (const { slug } of ways) expect(landingOf(corpus, `/move/${slug}/`), slug).toEqual({ kind: 'page' })
  const other = ways.find(({ from, to }) => from !== to)
  for (const address of [`/move/${other?.to.id}-to-${other?.from.id}/`, '/move/nowhere-to-nowhere/', '/move//', '/move/x/y/']) expect(landingOf(corpus, address), address).toEqual({ kind: 'nothing' })
})

test('an ended id leads on, anything else leads to nothing', () => {
  expect(landingOf(corpus, '/schemes/mason-pass/')).toEqual({ kind: 'tombstone', to: ['mason-card'] })
  for (const address of ['/schemes/mason-card', '/schemes/mason-card/more/', '/kn/schemes/mason-card/', '/scheme/mason-card/', '/x/', '/schemes//', '/data/v1/../x', 'schemes/mason-card/', ''])
    expect(landingOf(corpus, address), address).toEqual({ kind: 'nothing' })
})

test('an entry with faults keeps its address', () => {
  expect(landingOf(corpusAfter({ 'schemes/mason-pension.md': replaced('form: pension', 'form: x') }), '/schemes/mason-pension/').kind).toBe('entry')
})
