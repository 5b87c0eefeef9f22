import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { bodiesOf, chapters, handbookBudget, handbookOf, packedInOrder, partOf, unpacked } from '../../editions/offline/index.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

/** The handbook in one file, as it comes by message: opened from a disk, with no network. */
const real = readCorpus(resolve('.'))
const madeUp = readCorpus(resolve('src/testing/good'))
const carried = (html: string, id: string) => unpacked(new RegExp(`id="${id}">([^<]*)`).exec(html)?.[1] ?? '')

describe('of the real entries', () => {
  it.each(['en', 'kn', 'hi'] as const)('%s holds everything within its budget and asks nobody for anything', (language) => {
    const html = handbookOf(real, sites.real, language)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(handbookBudget)
    const entries = [...html.matchAll(/<article id="([^"]+)"/g)].map((match) => match[1])
    expect(entries).toEqual([...chapters.flatMap((collection) => real.all(collection).map(({ id }) => id)), 'sources'])
    const more = JSON.parse(carried(html, 'packed-more')) as Record<string, string>
    expect([...html.matchAll(/<article id="([^"]+)" data-more/g)].map((match) => match[1]).sort()).toEqual(Object.keys(more).sort())
    const plain = html.replace(/<script[\s\S]*?<\/script>/g, '')
    const ids = new Set([...plain.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
    const whole = plain + Object.values(more).join('')
    const links = [...whole.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] as string)
    expect(links.filter((link) => link.startsWith('#') && !ids.has(link.slice(1)))).toEqual([])
    // Other addresses are those that facts name: portals, mail and phones.
    expect(links.filter((link) => !/^(?:#|https?:\/\/|tel:|mailto:)/.test(link))).toEqual([])
    expect(whole.match(/<(?:link|img|iframe)|url\((?!#)|@import/g) ?? []).toEqual([])
    expect(html.match(/<script[^>]*\ssrc=/g) ?? []).toEqual([])
    const linked = new Set(links)
    expect(real.all('sources').flatMap(({ data }) => data.URL ?? []).filter((url) => !linked.has(url.replaceAll('&', '&amp;')))).toEqual([])
  })

  it('names only parts to pack that entries have', () => {
    const parts = new Set(bodiesOf(real, sites.real, 'en').flatMap((body) => body.nodes.map((node) => `${body.collection} ${partOf(body, node) ?? ''}`)))
    expect(packedInOrder.filter((part) => part !== 'sources' && !parts.has(part))).toEqual([])
  })
})

it('refuses a budget that it cannot keep, with the cure', () => {
  expect(() => handbookOf(madeUp, sites.fixture, 'en', { budget: 50_000 })).toThrow(/handbook is \d+ bytes long.*parts\.ts/)
})

describe('opened from a message', () => {
  const reader = reading()
  let folder: string
  let html: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hakku handbook '))
    const roomy = handbookOf(madeUp, sites.fixture, 'kn')
    // A little less than all that is plain, so that some parts are packed.
    html = handbookOf(madeUp, sites.fixture, 'kn', { budget: Buffer.byteLength(roomy) - 8000 })
    writeFileSync(join(folder, 'hakku.kn.html'), html)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function open(hash = '', options: { javaScriptEnabled?: boolean } = {}): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
    const { page, close } = await reader.open({ offline: true, ...options })
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, 'hakku.kn.html')).href + hash)
    return { page, complaints, close }
  }

  it('finds by a word in its text, packed or not, and follows contents', async () => {
    const { page, complaints, close } = await open()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.fill('#q', 'contractor')
    const hit = page.locator('#hits a').first()
    const target = (await hit.getAttribute('href')) as string
    const more = (JSON.parse(carried(html, 'packed-more')) as Record<string, string>)[target.slice(1)] ?? ''
    expect((await page.locator(`article${target}`).innerText()) + more).toMatch(/contractor/i)
    await page.fill('#q', 'qqqzzz')
    expect(await page.locator('#hits a').count()).toBe(0)
    expect(await page.locator('#hits').innerText()).toMatch(/[\u0c80-\u0cff]/)
    await page.locator('header details summary').first().click()
    const entry = page.locator('header details a').first()
    await entry.click()
    expect(new URL(page.url()).hash).toBe(await entry.getAttribute('href'))
    expect(complaints).toEqual([])
    await close()
  })

  it('opens packed parts below their entry', async () => {
    const { page, complaints, close } = await open()
    const article = page.locator('article[data-more]').first()
    const before = (await article.innerText()).length
    await article.locator('details.more summary').click()
    await expect.poll(async () => (await article.innerText()).length).toBeGreaterThan(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(complaints).toEqual([])
    await close()
  })

  it('answers the questions of the finder, and results lead to entries of the file', async () => {
    const { page, complaints, close } = await open('#occupation=stone-work&state=IN-KA')
    const scheme = page.locator('[data-result] [data-scheme] a').first()
    await scheme.waitFor({ state: 'attached' })
    const target = (await scheme.getAttribute('href')) as string
    expect(await page.locator(`article${target}`).count()).toBe(1)
    expect(complaints).toEqual([])
    await close()
  })

  it('reads without scripts, and says what is packed', async () => {
    const { page, close } = await open('', { javaScriptEnabled: false })
    expect(await page.locator('article').count()).toBe(chapters.reduce((sum, collection) => sum + madeUp.all(collection).length, 1))
    expect(await page.locator('noscript .notice').innerText()).toMatch(/[\u0c80-\u0cff]/)
    expect(await page.locator('#to-finder').isVisible()).toBe(false)
    await close()
  })
})
