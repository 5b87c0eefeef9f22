import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { serveFolder, type Served } from './server.ts'

/** A page in a context of its own, as large as a small phone, and what it did. */
export interface Visit {
  page: Page
  /** Addresses asked of anybody but the served site; what stands in the page itself (`blob:`, `data:`) is asked of nobody. */
  outside: string[]
  /** Errors of the console, and what was thrown, each with the address of the page. */
  complaints: string[]
  /** Waits until the page is loaded and asks for nothing more. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** A browser for the tests of a file, and the site that it reads. Its parts are there from the first hook or test on. */
export interface Reader {
  readonly browser: Browser
  /** Where the site is served, without a slash at the end. */
  readonly origin: string
  /** Opens an empty page. */
  open(options?: BrowserContextOptions): Promise<Visit>
  /** Opens a page of the site by its path, without a slash before it. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>
}

/** How long a page may take for what is asked of it, in milliseconds: a busy machine is no defect of the site. */
const patience = 60_000

/** One browser for all files that a worker runs, the one that prints the pages: starting it takes longer than many a test. */
const inBrowser = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await openBrowser()
  onCleanup(() => browser.close())
  return browser
})

/**
 * Follows what a page asks for, from before it is opened, and gives what waits until it asks for nothing more: everything is
 * answered and half a second went by. One of 739 tests waited in vain for Playwright's own `networkidle`, and 960 visits did not
 * show why; so ten seconds in which nothing begins or ends are enough too: what is asked for is known by then.
 */
function followed(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  let last = Date.now()
  const heard = (tell: (request: Request) => unknown) => (request: Request) => void (tell(request), (last = Date.now()))
  page.on('request', heard((request) => open.add(request)))
  page.on('requestfinished', heard((request) => open.delete(request)))
  page.on('requestfailed', heard((request) => open.delete(request)))
  return async () => {
    await page.waitForLoadState('load')
    last = Date.now()
    while (Date.now() - last < (open.size > 0 ? 10_000 : 500)) await new Promise((done) => setTimeout(done, 50))
  }
}

/**
 * Gives the tests of the file, or of the `describe` around, a browser, and serves a site to it.
 * @param folder Built site, or what tells it once the hooks before have built it. Without it nothing is served: pages are opened from a disk.
 */
export function reading(folder?: string | (() => string)): Reader {
  let shared: Browser | undefined
  let served: Served | undefined
  inBrowser.beforeAll(async ({ browser }) => {
    shared = browser
    if (folder !== undefined) served = await serveFolder(typeof folder === 'string' ? folder : folder())
  })
  afterAll(async () => {
    await Promise.all(shared?.contexts().map((context) => context.close()) ?? [])
    await served?.close()
  })
  const there = <T>(part: T | undefined, name: string): T => {
    if (part === undefined) throw new Error(`The ${name} is asked for before the hooks of the tests have run, or where reading() was told no folder.`)
    return part
  }
  const reader: Reader = {
    get browser() {
      return there(shared, 'browser')
    },
    get origin() {
      return there(served, 'site').origin
    },
    async open(options = {}) {
      const context = await reader.browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
      context.setDefaultTimeout(patience)
      const page = await context.newPage()
      const settled = followed(page)
      const [outside, complaints]: [string[], string[]] = [[], []]
      page.on('request', (request) => {
        if (!/^(?:blob|data):/.test(request.url()) && !(served && request.url().startsWith(served.origin))) outside.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
      return { page, outside, complaints, settled, close: () => context.close() }
    },
    async visit(path, options) {
      const visit = await reader.open(options)
      await visit.page.goto(`${reader.origin}/${path}`)
      return visit
    },
  }
  return reader
}
