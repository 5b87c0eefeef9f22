import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { filesEnding, sealPages, siteHandler } from '../../editions/index.ts'
import { writeInstalled } from '../../editions/installed/index.ts'
import { openBrowser } from '../browser.ts'
import { sites } from './setup.ts'

/** A host whose network can be cut, and which can be given the next edition. */
let server: Server
let origin: string
let cut = false
let edition: string
/** How many packed files the host still gives. */
let given = Infinity
const asked: string[] = []

const corpus = readCorpus(resolve('src/testing/good'))
const now = corpus.site.edition.number
const next = '2099.1'
let folder: string
let browser: Browser
let context: BrowserContext
let page: Page

/** The made-up site as the next edition would be: another number, and other words. */
function nextEdition(): string {
  const to = join(folder, 'next')
  cpSync(sites.fixture, to, { recursive: true })
  for (const file of filesEnding(to, '.html')) {
    const html = readFileSync(file, 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    writeFileSync(file, html.replaceAll(now, next).replaceAll('<h1', '<p>Words of the next edition</p><h1'))
  }
  sealPages(to, corpus.site.base)
  writeInstalled({ ...corpus, site: { ...corpus.site, edition: { ...corpus.site.edition, number: next } } } as typeof corpus, to)
  return to
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-installed-'))
  const handlers = { [now]: siteHandler(sites.fixture), [next]: siteHandler(nextEdition()) }
  server = createServer((request, response) => {
    asked.push(request.url as string)
    if (cut) request.socket.destroy()
    else if (request.url?.endsWith('.bin') && given-- <= 0) response.writeHead(503).end()
    else (handlers[edition] as ReturnType<typeof siteHandler>)(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  cut = false
  given = Infinity
  edition = now
  context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  page = await context.newPage()
})
afterEach(() => context.close())

const open = (path: string) => page.goto(origin + path)
const caches = () => page.evaluate(() => globalThis.caches.keys())
const state = () => page.locator('#keep-state').innerText()
const until = (text: RegExp) => page.waitForFunction((source) => new RegExp(source).test(document.getElementById('keep-state')?.textContent ?? ''), text.source)

/** Waits until something is true in the page. */
const come = (truth: () => Promise<boolean>) => expect.poll(() => page.evaluate(truth), { timeout: 20_000 }).toBe(true)

/** Touches the page, as a reader does, and waits until it is kept. */
async function read(): Promise<void> {
  await page.mouse.click(5, 300)
  await come(async () => navigator.serviceWorker.controller !== null && (await globalThis.caches.match(location.pathname)) !== undefined)
}

/** Opens the page of downloads, taps, and waits until it is whole. */
async function keep(path = '/download/'): Promise<void> {
  await open(path)
  await page.locator('#keep-take').click()
  await page.locator('#keep-remove').waitFor({ state: 'visible' })
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

describe('reading', () => {
  it('brings the worker at the first touch, not before, and then keeps the page; an entry asks for three files until then', async () => {
    asked.length = 0
    await open('/schemes/mason-card/')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => !/favicon/.test(address)).length).toBeLessThanOrEqual(3)
    expect(asked.join()).not.toMatch(/worker\.js|offline\//)
    await read()
    cut = true
    await open('/schemes/mason-card/')
    expect(await page.locator('[data-kept]').innerText()).toContain(now)
    expect(await page.locator('h1').innerText()).not.toBe('')
  })
  it('a page that was never read says so without a network, in its language', async () => {
    await open('/kn/schemes/mason-card/')
    await page.mouse.click(5, 300)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    cut = true
    const response = await open('/kn/barriers/no-work-proof/')
    expect(response?.status()).toBe(503)
    expect(await page.locator('h1').innerText()).toMatch(/[\u0c80-\u0cff]/)
    expect(await page.locator('html').getAttribute('lang')).toBe('kn')
  })
  it('a damaged copy is never shown', async () => {
    await open('/schemes/mason-card/')
    await read()
    await page.evaluate(async () => {
      for (const name of await globalThis.caches.keys()) {
        const cache = await globalThis.caches.open(name)
        const held = await cache.match('/schemes/mason-card/')
        if (held) await cache.put('/schemes/mason-card/', new Response('<html>Half a pa', { headers: held.headers }))
      }
    })
    cut = true
    expect((await open('/schemes/mason-card/'))?.status()).toBe(503)
    expect(await page.locator('body').innerText()).not.toContain('Half a pa')
    cut = false
    await open('/schemes/mason-card/')
    expect(await page.locator('[data-kept]').count()).toBe(0)
    expect(await page.locator('h1').innerText()).not.toBe('')
  })
  it('where data is saved nothing is kept before the tap, and the tap works', async () => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await open('/schemes/mason-card/')
    await page.mouse.click(5, 300)
    await page.keyboard.press('Tab')
    await open('/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(await caches()).toEqual([])
    await keep()
    expect((await caches()).some((name) => name.includes('kept.en@'))).toBe(true)
  })
})

describe('keeping the whole handbook', () => {
  it('shows its size first, then reads, searches and finds without a network, and says of every page that it is a copy', async () => {
    const size = JSON.parse(readFileSync(join(sites.fixture, 'offline/kn.json'), 'utf8')).bytes as number
    await open('/kn/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    expect(await page.locator('#keep-take').innerText()).toContain(`${Math.max(0.1, size / 1e6).toFixed(1)} MB`)
    expect((await caches()).some((name) => name.includes('kept.'))).toBe(false)
    await keep('/kn/download/')
    expect(await state()).toContain(now)
    cut = true

    await open('/kn/barriers/no-work-proof/')
    expect(await page.locator('html').getAttribute('lang')).toBe('kn')
    expect(await page.locator('[data-kept]').innerText()).toContain(now)
    expect(await page.locator('main h2').count()).toBeGreaterThan(0)

    await open('/kn/search/?q=mason%20card')
    const hit = page.locator('#results a[data-hit="schemes/mason-card"]')
    await hit.waitFor()
    await hit.click()
    await page.waitForURL(/\/kn\/schemes\/mason-card\/$/)
    expect(await page.locator('[data-kept]').count()).toBe(1)

    await open('/kn/find/#occupation=stone-work')
    await page.locator('[data-result] [data-scheme]').first().waitFor({ state: 'attached' })
  })
  it('can be undone, and then frees what it took', async () => {
    await keep()
    await page.locator('#keep-remove').click()
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    expect(await caches()).toEqual([])
    cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
  })
  it('goes on where the network broke off', async () => {
    const list = JSON.parse(readFileSync(join(sites.fixture, 'offline/en.json'), 'utf8')) as { files: unknown[] }
    await open('/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    given = 1
    await page.locator('#keep-take').click()
    await until(/broke off/)
    cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
    cut = false
    given = Infinity
    await open('/download/')
    await until(/Not whole/)
    asked.length = 0
    await page.locator('#keep-take').click()
    await until(/pages/)
    expect(asked.filter((address) => address.endsWith('.bin')).length).toBe(list.files.length - 1)
  })
  it('mends itself by reading when files are damaged or gone, and never shows what is damaged', async () => {
    await keep()
    await page.evaluate(async () => {
      for (const name of (await globalThis.caches.keys()).filter((one) => one.includes('kept.'))) {
        const cache = await globalThis.caches.open(name)
        for (const key of await cache.keys()) if (key.url.endsWith('.bin')) await cache.put(key, new Response('not what it was'))
      }
    })
    cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
    cut = false
    await open('/')
    await come(async () => {
      const [name = ''] = (await globalThis.caches.keys()).filter((one) => one.includes('kept.'))
      const held = (await (await globalThis.caches.open(name)).keys()).filter(({ url }) => url.endsWith('.bin'))
      return held.length > 1
    })
    await open('/download/')
    await until(/damaged|pages/)
    if (/damaged/.test(await state())) {
      await page.locator('#keep-take').click()
      await page.locator('#keep-take').waitFor({ state: 'hidden' })
      await page.locator('#keep-remove').waitFor({ state: 'visible' })
    }
    cut = true
    await open('/barriers/no-work-proof/')
    expect(await page.locator('[data-kept]').count()).toBe(1)
  })
  it('the next edition replaces the kept one whole: until then all pages are of the old one and say that there is a newer', async () => {
    await keep()
    edition = next
    await open('/download/')
    await until(new RegExp(next))
    expect(await page.locator('#keep-take').innerText()).toContain(next)
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update()
    })
    await come(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting
    })
    // Pages of the new edition that are read meanwhile do not mix in.
    await open('/schemes/mason-card/')
    expect(await page.locator('main').innerText()).toContain('Words of the next edition')
    cut = true
    for (const path of ['/schemes/mason-card/', '/schemes/mason-pension/', '/barriers/no-work-proof/']) {
      await open(path)
      const words = await page.locator('body').innerText()
      expect(words).not.toContain('Words of the next edition')
      expect(await page.locator('[data-kept]').getAttribute('data-kept')).toBe(now)
      expect(await page.locator('[data-kept]').innerText()).toContain(next)
    }
    cut = false
    await open('/download/')
    await page.locator('#keep-take').click()
    await page.locator('#keep-take').waitFor({ state: 'hidden' })
    await page.locator('#keep-remove').waitFor({ state: 'visible' })
    expect((await caches()).filter((name) => name.includes('kept.en@')).length).toBe(1)
    cut = true
    for (const path of ['/schemes/mason-card/', '/schemes/mason-pension/', '/barriers/no-work-proof/']) {
      await open(path)
      expect(await page.locator('main').innerText()).toContain('Words of the next edition')
      expect(await page.locator('[data-kept]').getAttribute('data-kept')).toBe(next)
    }
  })
  it('a host that is half way between two editions gives nothing: a file that is not what the list says is refused', async () => {
    await open('/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    await page.route(/offline\/en\/.*\.bin/, (route) => route.fulfill({ body: 'Log in to the network of the hotel', status: 200 }))
    await page.locator('#keep-take').click()
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    const lists = await page.evaluate(async () => (await globalThis.caches.match('/offline/en.json')) !== undefined)
    expect(lists).toBe(false)
  })
})

it('the manifests name icons that are there, and start in their language', () => {
  for (const [prefix, lang] of [['', 'en'], ['kn/', 'kn'], ['hi/', 'hi']] as const) {
    const manifest = JSON.parse(readFileSync(join(sites.fixture, prefix, 'app.webmanifest'), 'utf8')) as { start_url: string; lang: string; icons: { src: string; purpose: string }[] }
    expect(manifest.start_url).toBe(`/${prefix}`)
    expect(manifest.lang).toBe(lang)
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
    for (const { src } of manifest.icons) expect(readFileSync(join(sites.fixture, src)).length).toBeGreaterThan(100)
  }
})
