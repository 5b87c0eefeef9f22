import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesEnding, sha256 } from '../../editions/index.ts'
import { sites } from './setup.ts'

const read = (path: string) => readFileSync(join(sites.real, path), 'utf8')
const json = <T>(path: string) => JSON.parse(read(path)) as T

it('every file of the data package is there, with the bytes that it states', () => {
  const { resources } = json<{ resources: { path: string; bytes: number; hash: string }[] }>('data/v1/datapackage.json')
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(sites.real, 'data/v1', path))
    expect(content.length, path).toBe(bytes)
    expect(`sha256:${sha256(content)}`, path).toBe(hash)
  }
})

describe('the analysis page', () => {
  it('shows the counts of the published matrix', () => {
    const { cells, counts } = json<{ cells: { findings: number }[]; counts: { cells: number; findings: number } }>('data/v1/matrix.json')
    for (const page of ['gap/index.html', 'kn/gap/index.html']) {
      const table = /<div class="scroll matrix"[\s\S]*?<\/table>/.exec(read(page))?.[0] ?? ''
      const shown = [...table.matchAll(/<td class="?(?:confirmed|reported|disputed|unverified)"?><a[^>]*>(\d+)<\/a>/g)].map((match) => Number(match[1]))
      expect(shown).toHaveLength(counts.cells)
      expect(shown.reduce((sum, count) => sum + count, 0)).toBe(counts.findings)
      expect(shown.toSorted((a, b) => a - b)).toEqual(cells.map(({ findings }) => findings).toSorted((a, b) => a - b))
    }
  })
})

describe('what a page tells reference managers and search engines', () => {
  const entries = filesEnding(sites.real, 'index.html').filter((file) => /\/(schemes|occupations|barriers|practices)\/[^/]+\/index\.html$/.test(file))
  const cite = /<details class="?cite"? id="?cite"?[\s\S]*?<\/details>/
  const linked = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/

  it('is on every page, with the address of its data', () => {
    expect(entries.length).toBeGreaterThan(300)
    for (const file of entries) {
      const html = readFileSync(file, 'utf8')
      const [, collection, id] = /\/(schemes|occupations|barriers|practices)\/([^/]+)\/index\.html$/.exec(file) as unknown as [string, string, string]
      if (/http-equiv="?refresh/.test(html)) continue
      expect(html, file).toMatch(/name="?citation_title"?/)
      expect(html, file).toMatch(/name="?DC.identifier"?/)
      expect(html, file).toContain(`/data/v1/${collection}/${id}.json`)
      expect(cite.exec(html)?.[0], file).toContain('@misc{')
      const data = linked.exec(html)?.[1]
      if (collection !== 'barriers') expect(JSON.parse(data ?? ''), file).toMatchObject({ '@context': 'https://schema.org' })
    }
  })
  it('is on every page of every kind: a box whose text can be selected without a script, with the address that stays', () => {
    const bare = filesEnding(sites.real, '.html').flatMap((file) => {
      const html = readFileSync(file, 'utf8')
      const path = file.slice(sites.real.length)
      if (/http-equiv="?refresh|name="?robots"? content="?noindex/.test(html) || /\/(id|search|admin)\/|\/404\.html$/.test(path)) return []
      const box = cite.exec(html)?.[0] ?? ''
      const address = /name="?citation_public_url"? content="?([^">]+)/.exec(html)?.[1] ?? 'none'
      return ['@misc{', 'TY  - ', '"type":"webpage"', address].every((part) => box.replaceAll('&#34;', '"').replaceAll('&quot;', '"').includes(part)) ? [] : [path]
    })
    expect(bare).toEqual([])
  })
  it('costs little: 1,300 bytes brotli at most, citation, meta elements and JSON-LD together', () => {
    for (const path of ['schemes/e-shram', 'hi/schemes/karnataka-labour-card', 'practices/site-camp', 'kn/occupations/construction']) {
      const html = read(`${path}/index.html`)
      const without = html.replace(cite, '').replace(linked, '').replaceAll(/<meta name="?(citation_|DC\.)[^>]*>/g, '')
      expect(brotliCompressSync(html).length - brotliCompressSync(without).length, path).toBeLessThanOrEqual(1300)
    }
  })
})

it('every picture that a page names for messengers is there, by its full address', () => {
  const named = new Set<string>()
  let without = 0
  for (const file of filesEnding(sites.real, 'index.html')) {
    const html = readFileSync(file, 'utf8')
    const picture = /<meta property="?og:image"? content="?([^">]+)/.exec(html)?.[1]
    if (picture) named.add(picture)
    else if (!/\/(sources|decisions|id)\/[^/]+\/index\.html$|\/admin\/index\.html$/.test(file)) without++
  }
  expect(without).toBe(0)
  expect(named.size).toBeGreaterThan(10)
  for (const address of named) {
    const bytes = readFileSync(join(sites.real, new URL(address).pathname))
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual(['PNG', 1200, 630])
    expect(bytes.length, address).toBeLessThan(40_000)
  }
})

it('the page about the data names files that are there', () => {
  const links = [...read('data/index.html').matchAll(/href="(\/data\/v1\/[^"]+)"/g)].map((match) => match[1] as string)
  expect(links.length).toBeGreaterThan(60)
  for (const link of links) expect(readFileSync(join(sites.real, link)).length, link).toBeGreaterThan(0)
})
