import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { serveFolder, type Served } from '../server.ts'
import { unpackedCopy, type UnpackedCopy } from './copy.ts'
import { installedFirefox, openFirefox } from './firefox.ts'
import { sites } from './setup.ts'
import { firstAnswer, isThere, searchAndOpen, walk, type Walker } from './walking.ts'

/**
 * The walk through the zip and the site in the Firefox of this machine. Where none is installed these tests are left out, and the
 * report names them so. HAKKU_WALK=real walks through the handbook itself.
 */
const path = installedFirefox()
const real = process.env.HAKKU_WALK === 'real'
const corpus = readCorpus(resolve(real ? '.' : 'src/testing/good'))
const site = real ? sites.real : sites.fixture
const pagesToOpen = real ? 1000 : 60
const prefixes = languages.map(({ code }) => (code === original ? '' : `${code}/`))
/** What the full-text search says when somebody leaves its page while the index is on its way; Firefox reports it still. */
const leaving = /Failed to load (?:the )?Pagefind/
/** Pictures that made-up entries name and their site does not hold. */
const known = /pictures\/work-certificate\.svg/

describe.skipIf(path === undefined)(path === undefined ? 'in Firefox: NOT TRIED, for none is installed here (FIREFOX_PATH may name one)' : `in Firefox (${path})`, () => {
  const browsers: Browser[] = []
  let copy: UnpackedCopy
  let served: Served
  beforeAll(async () => {
    copy = unpackedCopy(corpus, site)
    served = await serveFolder(site)
  }, 300_000)
  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()))
    await served.close()
    copy.remove()
  })

  /** The browser with scripts, or the one without; started when first asked for. */
  async function browserOf(scripts: boolean): Promise<Browser> {
    const at = scripts ? 0 : 1
    return (browsers[at] ??= await openFirefox(path as string, scripts))
  }

  async function open(scripts = true): Promise<{ walker: Walker; complaints: string[]; close(): Promise<void> }> {
    const page: Page = await (await browserOf(scripts)).newPage()
    await page.setViewport({ width: 360, height: 740 })
    const complaints: string[] = []
    page.on('pageerror', (error) => {
      if (!leaving.test(String(error))) complaints.push(`${page.url()}: ${String(error)}`)
    })
    page.on('requestfailed', (request) => {
      // What a page that sends on no longer waits for is no fault.
      if (!known.test(request.url()) && request.failure()?.errorText !== 'NS_BINDING_ABORTED') complaints.push(`${page.url()}: could not load ${request.url()}`)
    })
    const walker: Walker = {
      open: (url) => page.goto(url, { waitUntil: 'load' }),
      see: (look, given) => page.evaluate(look as never, given as never) as never,
      click: (selector) => page.click(selector),
      url: () => page.url(),
    }
    return { walker, complaints, close: () => page.close() }
  }

  it('is a Firefox', async () => expect(await (await browserOf(true)).version()).toMatch(/^firefox\//i))

  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s: every page of the copy is whole and styled, every link leads somewhere', async (_, scripts) => {
    const { walker, complaints, close } = await open(scripts)
    const { opened, followed, wrong } = await walk(walker, prefixes.map((prefix) => copy.address(`${prefix}index.html`)), pagesToOpen)
    expect(wrong).toEqual([])
    expect(complaints).toEqual([])
    expect(opened).toBe(pagesToOpen)
    expect(followed).toBeGreaterThan(1000)
    await close()
  }, 1_800_000)

  describe.each(languages.map(({ code }) => [code] as const))('in %s', (code) => {
    const prefix = code === original ? '' : `${code}/`
    const { id } = corpus.all('schemes').find(({ translations }) => code === original || translations.has(code)) as { id: string }
    const opened = {
      'the copy on a disk': (folder: string) => copy.address(`${prefix}${folder}/index.html`),
      'the site': (folder: string) => `${served.origin}/${prefix}${folder}/`,
    }
    it.each(Object.entries(opened))('%s: search and finder answer, and what they name opens', async (where, at) => {
      const { walker, complaints, close } = await open()
      await searchAndOpen(walker, at(`schemes/${id}`), at('search'), id)
      const scheme = await firstAnswer(walker, at('find'))
      if (where === 'the site') expect(scheme).toMatch(new RegExp(`^${served.origin}/${prefix}schemes/[^/]+/`))
      else expect(isThere(scheme)).toBe(true)
      expect(complaints).toEqual([])
      await close()
    })
  })
})
