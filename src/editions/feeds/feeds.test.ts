import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsOf, corpusOf, filesOf, readCorpus } from '../../corpus/index.ts'
import { feeds, toAtom, toJsonFeed } from './feed.ts'
import { followedFiles } from './index.ts'
import { sitemaps } from './sitemap.ts'

const sample = readCorpus(resolve('src/testing/good'))
const files = followedFiles(sample)
/** The sample as an edition of another day. */
const editionOf = (day: string) => corpusOf(sample.root, filesOf(sample.root).map((file) => (file.path === 'content/site.yaml' ? { ...file, text: (file.text ?? '').replace('date: 2026-11-21', `date: ${day}`) } : file)))
const read = (path: string) => files.get(path) ?? ''

/** Tags of an XML text, each closed in its turn. Throws where one is not. */
function wellFormed(xml: string): number {
  const open: string[] = []
  let count = 0
  for (const [, close, name, attributes = '', alone] of xml.matchAll(/<(\/?)([a-zA-Z:]+)((?:\s+[a-zA-Z:]+="[^"<]*")*)\s*(\/?)>/g)) {
    count++
    expect(attributes).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+);)/)
    if (alone) continue
    if (close) expect(open.pop()).toBe(name)
    else open.push(name as string)
  }
  expect(open).toEqual([])
  expect(xml.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#\d+);)/)
  return count
}

describe('feeds', () => {
  it('are well-formed, one for the whole, each collection, each state and what goes stale', () => {
    const paths = feeds(sample).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['feed', 'feeds/schemes', 'feeds/in-ka', 'feeds/in-br', 'feeds/stale']))
    for (const path of paths) expect(wellFormed(read(`${path}.xml`)), path).toBeGreaterThan(6)
  })
  it('tell what was and what is, newest first, and nothing that lies ahead', () => {
    const [feed] = feeds(sample)
    expect(feed?.posts[0]).toMatchObject({ title: 'Mason card', text: 'School money for each child: up to ₹2,500 a year for each child → up to ₹4,000 a year for each child (since 2025-03)', day: '2025-03-01' })
    expect(feed?.posts.map(({ day }) => day)).toEqual(feed?.posts.map(({ day }) => day).toSorted().toReversed())
    const before = feeds(editionOf('2024-06-01'))[0]?.posts ?? []
    expect(before.length).toBeGreaterThan(0)
    for (const { day } of before) expect(day <= '2024-06-01', day).toBe(true)
  })
  it('name each post once', () => {
    for (const { posts, path } of feeds(sample)) expect(new Set(posts.map(({ id }) => id)).size, path).toBe(posts.length)
  })
  it('hold what RFC 4287 and JSON Feed 1.1 ask of them', () => {
    const handbook = readCorpus(resolve('.'))
    for (const [corpus, all] of [[sample, files], [handbook, followedFiles(handbook)]] as const)
      for (const { path, posts } of feeds(corpus)) {
        const text = all.get(`${path}.xml`) ?? ''
        const [head = '', ...entries] = text.split('<entry>')
        const one = (part: string, pattern: RegExp) => expect([...part.matchAll(pattern)].length, `${path}: ${String(pattern)}`).toBe(1)
        expect(head).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/)
        for (const part of [head, ...entries]) for (const pattern of [/<id>https:\/\/\S+<\/id>/g, /<title>[^<]+<\/title>/g, /<updated>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z<\/updated>/g]) one(part, pattern)
        one(head, new RegExp(`<link rel="self" href="${corpus.site.address}/${path}\\.xml"/>`, 'g'))
        one(head, /<author><name>[^<]+<\/name><\/author>/g)
        for (const entry of entries) for (const pattern of [/<link href="https:\/\/[^"]+"\/>/g, /<content type="text">[^<]+<\/content>/g]) one(entry, pattern)
        expect(entries).toHaveLength(posts.length)
        const json = JSON.parse(all.get(`${path}.json`) ?? '') as { version: string; title: string; feed_url: string; items: { id: string; url: string; content_text: string; date_published: string }[] }
        expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${corpus.site.address}/${path}.json` })
        expect(json.title).not.toBe('')
        for (const item of json.items) expect(item).toMatchObject({ id: expect.stringMatching(/^https:/), url: expect.stringMatching(/^https:/), content_text: expect.stringMatching(/./), date_published: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/) })
        // A post leads to its fact, on a page and at a place that are there.
        for (const { url } of posts) {
          const { pathname, hash } = new URL(url)
          const [, collection = '', id = ''] = pathname.split('/')
          expect(corpus.get(collection as 'schemes', id), url).toBeDefined()
          if (hash) expect(anchorsOf(corpus, collection as 'schemes', id), url).toContain(hash.slice(1))
        }
      }
  })
  it('say the same as JSON', () => {
    const feed = JSON.parse(read('feed.json')) as { version: string; items: { title: string }[]; feed_url: string }
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: 'https://sample.example.org/feed.json' })
    expect(feed.items.map(({ title }) => title)).toEqual(feeds(sample)[0]?.posts.map(({ title }) => title))
  })
  it('cannot be broken by the words of an entry', () => {
    const post = { id: 'x', url: 'https://example.org/?a=1&b=2', title: '<b>"& \u0000]]>', text: "'<script>'", day: '2026-01-01' }
    expect(wellFormed(toAtom(sample, { path: 'x', title: 'a & b', posts: [post] }))).toBeGreaterThan(6)
    expect(toAtom(sample, { path: 'x', title: 'a & b', posts: [post] })).toContain('<title>&lt;b&gt;&quot;&amp; ]]&gt;</title>')
    expect(JSON.parse(toJsonFeed(sample, { path: 'x', title: 'a', posts: [post] }))).toBeTruthy()
  })
  it('list facts that nobody has read for a year', () => {
    const later = editionOf('2028-01-01')
    const posts = feeds(later).find(({ path }) => path === 'feeds/stale')?.posts ?? []
    expect(posts.map(({ title }) => title)).toContain('Mason card')
    expect(feeds(sample).find(({ path }) => path === 'feeds/stale')?.posts.map(({ title }) => title)).not.toContain('Mason card')
  })
})

describe('sitemaps', () => {
  const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] as string)
  it('list only pages whose words stand in their language', () => {
    const all = addresses(read('sitemap-0.xml'))
    expect(all).toContain('https://sample.example.org/kn/schemes/mason-card/')
    expect(all).not.toContain('https://sample.example.org/kn/schemes/mason-pension/')
    expect(all).toContain('https://sample.example.org/schemes/mason-pension/')
    expect(all.some((address) => address.includes('mason-pass'))).toBe(false)
    expect(new Set(all).size).toBe(all.length)
    expect(wellFormed(read('sitemap-0.xml').replace(/<\?xml[^>]*>/, ''))).toBeGreaterThan(50)
  })
  it('name the other languages of a page', () => {
    const card = read('sitemap-0.xml').split('\n').find((line) => line.includes('<loc>https://sample.example.org/schemes/mason-card/</loc>')) ?? ''
    expect(card).toContain('hreflang="kn" href="https://sample.example.org/kn/schemes/mason-card/"')
    expect(card).toContain('hreflang="x-default" href="https://sample.example.org/schemes/mason-card/"')
  })
  it('leave out pages that the site does not have', () => {
    const all = addresses(sitemaps(sample, (path) => path !== 'kn/sources/').get('sitemap-0.xml') ?? '')
    expect(all).toContain('https://sample.example.org/sources/')
    expect(all).not.toContain('https://sample.example.org/kn/sources/')
  })
  it('give the day of the last work, never one after the edition', () => {
    const days = [...read('sitemap-0.xml').matchAll(/<lastmod>([^<]+)</g)].map((match) => match[1] as string)
    expect(days.length).toBe(addresses(read('sitemap-0.xml')).length)
    for (const day of days) expect(day <= sample.today && /^\d{4}-\d{2}-\d{2}$/.test(day), day).toBe(true)
    expect(new Set(days).size).toBeGreaterThan(1)
  })
  it('are cut where one grows too large, and the index names them all', () => {
    const cut = sitemaps(sample, undefined, 10)
    expect(addresses(cut.get('sitemap-index.xml') ?? '')).toEqual([...cut.keys()].filter((path) => path !== 'sitemap-index.xml').map((path) => `https://sample.example.org/${path}`))
    const parts = [...cut].filter(([path]) => path !== 'sitemap-index.xml').flatMap(([, xml]) => addresses(xml))
    expect(parts).toEqual(addresses(read('sitemap-0.xml')))
  })
})

describe('notices', () => {
  it('security.txt runs out a year after the edition', () => {
    expect(read('.well-known/security.txt')).toContain('Expires: 2027-11-21T00:00:00Z')
    expect(read('.well-known/security.txt')).toContain('Contact: mailto:security@sample.example.org')
  })
  it('robots.txt names the sitemap, llms.txt the data', () => {
    expect(read('robots.txt')).toContain('Sitemap: https://sample.example.org/sitemap-index.xml')
    expect(read('llms.txt')).toContain('https://sample.example.org/data/v1/schemes.json')
  })
})
