import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { folderOf, zipOf } from '../../editions/offline/index.ts'
import { languages, original } from '../../languages/index.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

/**
 * Somebody unpacks the zip and walks through it by its links, over `file://`. In each run of the tests through the made-up
 * site; HAKKU_WALK=real walks through the handbook itself, a thousand pages, in some minutes.
 */
const real = process.env.HAKKU_WALK === 'real'
const corpus = readCorpus(resolve(real ? '.' : 'src/testing/good'))
const pagesToOpen = real ? 1000 : 120
const prefixes = languages.map(({ code }) => (code === original ? '' : `${code}/`))

const reader = reading()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku walk '))
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(folderOf(corpus, real ? sites.real : sites.fixture), 'hakku', corpus.site.edition.date)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

const address = (path: string) => pathToFileURL(join(folder, 'hakku', path)).href

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const { page, close } = await reader.open({ offline: true, ...options })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What a page that sends on no longer waits for is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${page.url()}: could not load ${request.url()}`)
  })
  return { page, complaints, close }
}

/** Opens pages by the links that they hold, from the first page on, and says what is wrong with any. */
async function walk(page: Page, most: number): Promise<{ opened: number; followed: number; wrong: string[] }> {
  const waiting = prefixes.map((prefix) => address(`${prefix}index.html`))
  const known = new Set(waiting)
  const wrong: string[] = []
  let opened = 0
  let followed = 0
  while (waiting.length > 0 && opened < most) {
    // Now the first, now the last: pages of every depth come into the walk.
    const url = (opened % 2 === 0 ? waiting.shift() : waiting.pop()) as string
    await page.goto(url, { waitUntil: 'load' })
    opened += 1
    // A page that has moved sends on at once, without scripts too.
    if (readFileSync(fileURLToPath(url), 'utf8').includes('http-equiv="refresh"')) await page.waitForURL((now) => now.href !== url, { waitUntil: 'load' })
    const seen = await page.evaluate(() => ({
      title: document.title,
      words: (document.querySelector('main')?.textContent ?? '').trim().length,
      styled: getComputedStyle(document.querySelector('.top') ?? document.body).borderBottomStyle,
      wide: document.documentElement.scrollWidth,
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    }))
    if (seen.title === '' || seen.words < 20 || seen.styled !== 'solid' || seen.wide > 360) wrong.push(`${url}: ${JSON.stringify({ ...seen, links: undefined })}`)
    for (const link of new Set(seen.links)) {
      if (!link.startsWith('file:')) continue
      followed += 1
      const target = link.replace(/[?#].*/, '')
      if (known.has(target)) continue
      known.add(target)
      if (!existsSync(fileURLToPath(target)) || target.endsWith('/')) wrong.push(`${url} leads to ${link}, and nothing is there`)
      else waiting.push(target)
    }
  }
  return { opened, followed, wrong }
}

/** Pictures that made-up entries name and their site does not hold. */
const known = /pictures\/work-certificate\.svg/

describe('a walk through the folder', () => {
  it.each([
    ['with scripts', {}],
    ['without scripts', { javaScriptEnabled: false }],
  ])('%s: every page is whole and styled, every link leads somewhere', async (_, options: BrowserContextOptions) => {
    const { page, complaints, close } = await open(options)
    const { opened, followed, wrong } = await walk(page, pagesToOpen)
    expect(wrong).toEqual([])
    expect(complaints.filter((complaint) => !known.test(complaint))).toEqual([])
    expect(opened).toBe(pagesToOpen)
    expect(followed).toBeGreaterThan(1000)
    await close()
  }, 1_200_000)
})

describe.each(languages.map(({ code }) => [code] as const))('in %s', (code) => {
  const prefix = code === original ? '' : `${code}/`
  const { id } = corpus.all('schemes').find(({ translations }) => code === original || translations.has(code)) as { id: string }

  it('the search finds a scheme by the name that its page has, and by words of its page, and the hit opens', async () => {
    const { page, complaints, close } = await open()
    await page.goto(address(`${prefix}schemes/${id}/index.html`))
    const title = await page.locator('h1').innerText()
    const lead = (await page.locator('main .lead').first().innerText()).split(/\s+/).slice(0, 8).join(' ')
    for (const question of [title, lead]) {
      await page.goto(`${address(`${prefix}search/index.html`)}?q=${encodeURIComponent(question)}`)
      await page.waitForFunction(() => /\d/.test(document.getElementById('status')?.textContent ?? ''))
      const hit = page.locator(`#results a[data-hit="schemes/${id}"]`)
      await hit.waitFor()
    }
    await page.locator(`#results a[data-hit="schemes/${id}"]`).click()
    await page.waitForURL(new RegExp(`schemes/${id}/index\\.html$`))
    expect(complaints.filter((complaint) => !known.test(complaint))).toEqual([])
    await close()
  })

  it('the finder answers a first question, and what it names opens', async () => {
    const { page, complaints, close } = await open()
    await page.goto(address(`${prefix}find/index.html`))
    await page.locator('input[name=occupation]').first().check({ force: true })
    const scheme = page.locator('[data-result] [data-scheme] a').first()
    await scheme.waitFor({ state: 'attached' })
    expect(existsSync(fileURLToPath((await scheme.evaluate((link: HTMLAnchorElement) => link.href)).replace(/[?#].*/, '')))).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})

describe.runIf(spawnSync('w3m', ['-version']).status === 0)('in w3m', () => {
  it.each(prefixes.flatMap((prefix) => ['index.html', `schemes/${corpus.all('schemes')[0]?.id}/index.html`, 'schemes/index.html', 'find/index.html'].map((path) => prefix + path)))('%s reads from its heading on', async (path) => {
    const { page, close } = await open({ javaScriptEnabled: false })
    await page.goto(address(path))
    const heading = (await page.locator('h1').innerText()).split(/\s+/)[0] as string
    const { stdout } = spawnSync('w3m', ['-dump', '-O', 'UTF-8', '-cols', '60', '-T', 'text/html', fileURLToPath(address(path))], { encoding: 'utf8' })
    expect(stdout.normalize('NFC')).toContain(heading.normalize('NFC'))
    expect(stdout).not.toMatch(/<\/?[a-z]+[ >]|function\s*\(|\{[a-z-]+:/)
    await close()
  })
})
