import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { reading } from '../reader.ts'
import { unpackedCopy, type UnpackedCopy } from './copy.ts'
import { sites } from './setup.ts'
import { firstAnswer, isThere, searchAndOpen, walk, type Walker } from './walking.ts'

/**
 * Somebody unpacks the zip and walks through it by its links, over `file://`. In each run of the tests through the made-up
 * site; HAKKU_WALK=real walks through the handbook itself, a thousand pages, in some minutes.
 */
const real = process.env.HAKKU_WALK === 'real'
const corpus = readCorpus(resolve(real ? '.' : 'src/testing/good'))
const pagesToOpen = real ? 1000 : 120
const prefixes = languages.map(({ code }) => (code === original ? '' : `${code}/`))

const reader = reading()
let copy: UnpackedCopy
beforeAll(() => {
  copy = unpackedCopy(corpus, real ? sites.real : sites.fixture)
}, 300_000)
afterAll(() => copy.remove())

const address = (path: string) => copy.address(path)

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; walker: Walker; complaints: string[]; close(): Promise<void> }> {
  const { page, close } = await reader.open({ offline: true, ...options })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What a page that sends on no longer waits for is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${page.url()}: could not load ${request.url()}`)
  })
  const walker: Walker = {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    see: (look, given) => page.evaluate(look as never, given as never) as never,
    click: (selector) => page.click(selector),
    url: () => page.url(),
  }
  return { page, walker, complaints, close }
}

/** Pictures that made-up entries name and their site does not hold. */
const known = /pictures\/work-certificate\.svg/

describe('a walk through the folder', () => {
  it.each([
    ['with scripts', {}],
    ['without scripts', { javaScriptEnabled: false }],
  ])('%s: every page is whole and styled, every link leads somewhere', async (_, options: BrowserContextOptions) => {
    const { walker, complaints, close } = await open(options)
    const { opened, followed, wrong } = await walk(walker, prefixes.map((prefix) => address(`${prefix}index.html`)), pagesToOpen)
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
    const { walker, complaints, close } = await open()
    await searchAndOpen(walker, address(`${prefix}schemes/${id}/index.html`), address(`${prefix}search/index.html`), id)
    expect(complaints.filter((complaint) => !known.test(complaint))).toEqual([])
    await close()
  })

  it('the finder answers a first question, and what it names opens', async () => {
    const { walker, complaints, close } = await open()
    expect(isThere(await firstAnswer(walker, address(`${prefix}find/index.html`)))).toBe(true)
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
