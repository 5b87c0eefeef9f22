import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { filesEnding } from '../../editions/index.ts'
import { folderOf, zipBudget, zipOf } from '../../editions/offline/index.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

/** A picture that the made-up content names and the made-up site does not hold: only the net could give it. */
const notBuilt = /pictures\/work-certificate\.svg$/

/** The zip of the made-up site, unpacked and opened as somebody does by double click. */
const reader = reading()
let folder: string
const corpus = readCorpus(resolve('src/testing/good'))
const pack = () => zipOf(folderOf(corpus, sites.fixture), 'hakku', corpus.site.edition.date)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku zip '))
  for (const [path, bytes] of Object.entries(unzipSync(pack()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const { page, close } = await reader.open({ offline: true, ...options })
  const complaints: string[] = []
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !notBuilt.test(message.location().url)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    if (!notBuilt.test(request.url())) complaints.push(`could not load ${request.url()}`)
  })
  await page.goto(pathToFileURL(join(folder, 'hakku', path.replace(/\?.*/, ''))).href + (/\?.*/.exec(path)?.[0] ?? ''))
  return { page, complaints, close }
}

it('is the same zip every time, with the day of the edition on every file', () => {
  expect(Buffer.compare(Buffer.from(pack()), Buffer.from(pack()))).toBe(0)
})

it('has no link, style or script that a folder cannot follow', () => {
  const pages = filesEnding(join(folder, 'hakku'), '.html')
  expect(pages.length).toBeGreaterThan(200)
  let followed = 0
  const broken = pages.flatMap((file) => {
    const html = readFileSync(file, 'utf8')
    expect(html, file).not.toMatch(/type="module"|http-equiv="content-security-policy"|<style/)
    // A source leads to its own page in the copy; a change of its line on the site goes into src/editions/offline/page.ts too.
    expect(html, file).not.toMatch(/<li id="source-[^"]+"[^>]*>\s*<a href="https?:/)
    return [...html.matchAll(/<[a-z][^<>]*?\s(?:href|src|action)="([^"]+)"/g)].flatMap(([, link]) => {
      const url = new URL((link as string).replaceAll('&amp;', '&'), pathToFileURL(file))
      if (url.protocol !== 'file:') return []
      followed += 1
      url.search = ''
      const target = fileURLToPath(url)
      if (!existsSync(target) || target.endsWith('/')) return [`${link} on ${file}`]
      const anchor = decodeURIComponent(url.hash.slice(1))
      const built = join(sites.fixture, target.slice(join(folder, 'hakku').length))
      const inBuilt = !existsSync(built) || readFileSync(built, 'utf8').includes(`id="${anchor}"`)
      // An anchor that the built page lacks too is a matter of the content, not of the copy.
      return anchor === '' || !inBuilt || readFileSync(target, 'utf8').includes(`id="${anchor}"`) ? [] : [`${link} on ${file}: no such anchor`]
    })
  })
  expect(broken.slice(0, 10)).toEqual([])
  expect(followed).toBeGreaterThan(1000)
})

describe('every page, with scripts and without', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])('%s scripts says which edition it is and where news are, and leads to every section', async (_, javaScriptEnabled) => {
    const { page, complaints, close } = await open('kn/schemes/mason-card/index.html', { javaScriptEnabled })
    expect(await page.locator('.foot').innerText()).toContain(corpus.site.edition.number)
    expect(await page.locator('.foot').innerText()).toContain('/changes/')
    expect(await page.locator('.foot a[href*="contribute/report/"]').getAttribute('href')).toMatch(/#schemes\/mason-card$/)
    if (javaScriptEnabled) {
      expect(await page.locator('#sections [aria-current]').innerText()).toBe(await page.locator('#sections a[href$="kn/schemes/index.html"]').innerText())
      expect(await page.locator('.foot a[href*="/edit/"]').count()).toBe(0)
    } else await page.locator('#sections a').click()
    expect(await page.locator('#sections li a').count()).toBeGreaterThan(10)
    const links = await page.locator('#sections a, .foot a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links.filter((link) => link.startsWith('file:') && !existsSync(fileURLToPath(link.replace(/[?#].*/, ''))))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
  it('light or dark, once chosen, holds on the next page', async () => {
    const { page, close } = await open('kn/schemes/mason-card/index.html')
    await page.locator('#look').click()
    await page.locator('#sections a').first().click()
    await page.waitForLoadState()
    expect(await page.locator('html').getAttribute('data-look')).toBe('dark')
    await close()
  })
})

it('of the handbook itself keeps within its budget', () => {
  const real = readCorpus(resolve('.'))
  expect(zipOf(folderOf(real, sites.real), 'hakku', real.site.edition.date).length).toBeLessThanOrEqual(zipBudget)
})

describe('pages open from the folder, without a word in the console', () => {
  it.each(['index.html', 'kn/index.html', 'hi/schemes/index.html', 'schemes/mason-card/index.html', 'gap/index.html', 'move/index.html', 'refusals/index.html', 'find/index.html', 'data/index.html'])('%s', async (path) => {
    const { page, complaints, close } = await open(path)
    await page.waitForLoadState('load')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.top') as Element).borderBottomStyle)).toBe('solid')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('search', () => {
  it.each([
    ['search/index.html?q=mason%20card', 'schemes/mason-card'],
    ['kn/search/index.html?q=mason%20card', 'schemes/mason-card'],
    ['hi/search/index.html?q=mason%20card', 'schemes/mason-card'],
  ])('%s finds by name, and the hit opens', async (path, key) => {
    const { page, complaints, close } = await open(path)
    const hit = page.locator(`#results a[data-hit="${key}"]`)
    await hit.waitFor()
    await hit.click()
    await page.waitForURL(/mason-card\/index\.html$/)
    expect(complaints).toEqual([])
    await close()
  })
  it('finds a word that stands only in the text of a page, and the hit opens', async () => {
    const { page, complaints, close } = await open('search/index.html?q=contractor')
    const hit = page.locator('#results li:has(p:not(.meta)) a[data-hit]').first()
    await hit.waitFor()
    await hit.click()
    await page.waitForURL(/(?<!search\/index)\.html(?:#|$)/)
    expect(await page.locator(new URL(page.url()).hash || 'main').innerText()).toMatch(/contractor/i)
    expect(complaints).toEqual([])
    await close()
  })
})

it('the finder answers, and its results open', async () => {
  const { page, complaints, close } = await open('find/index.html')
  await page.evaluate(() => (location.hash = 'occupation=stone-work&state=IN-KA'))
  const scheme = page.locator('[data-result] [data-scheme] a').first()
  await scheme.waitFor({ state: 'attached' })
  const target = await scheme.evaluate((link: HTMLAnchorElement) => link.href)
  expect(existsSync(fileURLToPath(target.replace(/[?#].*/, '')))).toBe(true)
  expect(complaints).toEqual([])
  await close()
})
