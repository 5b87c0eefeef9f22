import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { filesEnding } from '../../editions/index.ts'
import { sites } from './setup.ts'

/** What somebody opens: entries of the kinds that a worker's question leads to, in every language. Style comes inside. */
const entries = filesEnding(sites.real, 'index.html').filter((file) => /\/(schemes|occupations|barriers|practices|documents|states)\/[^/]+\/index\.html$/.test(file))
const brotli = entries.map((file) => ({ file, bytes: brotliCompressSync(readFileSync(file)).length })).sort((a, b) => a.bytes - b.bytes)
const gzip = entries.map((file) => gzipSync(readFileSync(file), { level: 9 }).length).sort((a, b) => a - b)

it('the median entry, style included, fits into one round trip: 14,000 bytes brotli, 16,000 gzip', () => {
  expect(entries.length).toBeGreaterThan(500)
  expect(brotli[Math.floor(brotli.length / 2)]?.bytes).toBeLessThanOrEqual(14_000)
  expect(gzip[Math.floor(gzip.length / 2)]).toBeLessThanOrEqual(16_000)
})

it('the heaviest entry is at most 24,000 bytes brotli', () => {
  expect(brotli.at(-1)).toSatisfy((entry: { bytes: number }) => entry.bytes <= 24_000)
})

it('an entry asks for at most two files more, loads no search code and no font, and its scripts are at most 6 KB', () => {
  for (const { file } of brotli) {
    const html = readFileSync(file, 'utf8')
    expect(html).not.toMatch(/<link[^>]+rel="(stylesheet|preload|prefetch|modulepreload)"/)
    expect(html).not.toMatch(/@font-face/)
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] as string)
    expect(scripts.length, file).toBeLessThanOrEqual(2)
    expect(scripts.join()).not.toMatch(/search|pagefind/i)
    expect(scripts.reduce((sum, script) => sum + statSync(join(sites.real, script)).size, 0), file).toBeLessThanOrEqual(6 * 1024)
    expect(html).not.toMatch(/<script(?![^>]*(type="module"|defer|async|type="application))[^>]*\ssrc=/)
  }
})

it('the script of a page is one file: it imports no other, which would come a round trip later and be missing in copies', () => {
  const scripts = filesEnding(join(sites.real, '_astro'), '.js')
  expect(scripts.length).toBeGreaterThan(5)
  for (const script of scripts) expect(readFileSync(script, 'utf8').match(/\bimport\s*(?:[\w*{}\s,$]+from\s*)?["'][^"']+["']|\bimport\(\s*["'][^"']+["']\s*\)|\bexport\s*(?:\*|\{[^}]*\})\s*from/g), script).toBeNull()
})
