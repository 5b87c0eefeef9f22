import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readCorpus, valuesOf } from '../../corpus/index.ts'
import { filesEnding } from '../../editions/index.ts'
import { sites } from './setup.ts'

/** The made-up site, counted: no entry gets lost on its way to pages, search, data, sitemap and feeds, and none is made up on it. */
const corpus = readCorpus(resolve('src/testing/good'))
const entries = corpus.entries.map(({ collection, id }) => `${collection}/${id}`).toSorted()
const collections = [...new Set(corpus.entries.map(({ collection }) => collection))]
const read = (path: string) => readFileSync(join(sites.fixture, path), 'utf8')
const moved = new Set(corpus.tombstones.map(({ collection, id }) => `${collection}/${id}`))
const keysOf = (texts: Iterable<string>) => [...new Set(texts)].filter((key) => !moved.has(key)).toSorted()

it('entries of the folders are the entries of the site', () => {
  expect(entries.length).toBeGreaterThan(25)
  const pages = filesEnding(sites.fixture, 'index.html').map((file) => file.slice(sites.fixture.length + 1, -'/index.html'.length))
  expect(keysOf(pages.filter((path) => collections.some((collection) => new RegExp(`^${collection}/[^/]+$`).test(path))))).toEqual(entries)
})

it('… and those of the data, together and one by one', () => {
  const together = collections.flatMap((collection) => (JSON.parse(read(`data/v1/${collection}.json`)) as { id: string }[]).map(({ id }) => `${collection}/${id}`))
  expect(together.toSorted()).toEqual(entries)
  expect(keysOf(collections.flatMap((collection) => filesEnding(join(sites.fixture, 'data/v1', collection), '.json').map((file) => file.slice(join(sites.fixture, 'data/v1').length + 1, -'.json'.length))))).toEqual(entries)
})

it('… and those of the sitemap', () => {
  const { address } = corpus.site
  const found = filesEnding(sites.fixture, '.xml').filter((file) => /sitemap-\d+\.xml$/.test(file)).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url.slice(address.length + 1, -1)))
  expect(keysOf(found.filter((path) => collections.some((collection) => new RegExp(`^${collection}/[^/]+$`).test(path))))).toEqual(entries)
})

it('… and in the feeds every one of them whose facts have a day, for feeds tell what changed when', () => {
  const found = collections.flatMap((collection) => (JSON.parse(read(`feeds/${collection}.json`)) as { items: { url: string }[] }).items.map(({ url }) => new URL(url).pathname.slice(1, -1)))
  const dated = corpus.entries.filter((entry) => valuesOf(entry).some(({ path }) => path.length > 1 && path.at(-1) === 'from')).map(({ collection, id }) => `${collection}/${id}`)
  expect(dated.length).toBeGreaterThan(3)
  expect(keysOf(found)).toEqual(dated.toSorted())
})

it('… and those of the search: the text of each page is indexed, and sources have an index of their own', () => {
  const sources = read('search/sources.js')
  expect(entries.filter((key) => (key.startsWith('sources/') ? !sources.includes(key.slice('sources/'.length)) : !read(`${key}/index.html`).includes('data-pagefind-body')))).toEqual([])
  expect(existsSync(join(sites.fixture, 'pagefind/pagefind.js'))).toBe(true)
})
