import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { reading } from '../reader.ts'
import { hostOf, type Host } from '../host.ts'
import { sites } from './setup.ts'

/** The host of the made-up site, whole and of this edition before each test. */
export let host: Host
/** An empty page before each test, of a reader who has nothing of the site yet. */
export let page: Page
/** Waits until it is loaded and asks for nothing more. */
export let settled: () => Promise<void>

/** Gives the tests of a file `host` and `page`. */
export function readingFromHost(): void {
  const reader = reading()
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hakku-installed-'))
    host = await hostOf(sites.fixture, folder)
  })
  afterAll(() => {
    host.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    host.mend()
    ;({ page, settled } = await reader.open())
  })
  afterEach(() => page.context().close())
}

export const open = (path: string) => page.goto(host.origin + path)
/** Names of what the browser keeps. */
export const caches = () => page.evaluate(() => globalThis.caches.keys())
/** What the page of downloads says of the kept copy. */
export const state = () => page.locator('#keep-state').innerText()
/** Waits until it says what is given. */
export const until = (text: RegExp) => page.waitForFunction((source) => new RegExp(source).test(document.getElementById('keep-state')?.textContent ?? ''), text.source)
/** Waits until something is true in the page. */
export const come = (truth: () => Promise<boolean>) => expect.poll(() => page.evaluate(truth)).toBe(true)

/**
 * Looks for a newer worker, and waits until it has taken over. The old one is stopped, as browsers stop workers at any moment:
 * with a debugger attached, as in a test, Chromium else keeps it for minutes now and then, and what is opened meanwhile waits.
 */
export async function newWorker(): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  const debugging = await page.context().newCDPSession(page)
  await debugging.send('ServiceWorker.enable')
  await debugging.send('ServiceWorker.stopAllWorkers')
  await come(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting
  })
}

/** Touches the page, as a reader does, and waits until it is kept. */
export async function read(): Promise<void> {
  await page.mouse.click(5, 300)
  await come(async () => navigator.serviceWorker.controller !== null && (await globalThis.caches.match(location.pathname)) !== undefined)
}

/** Opens the page of downloads, taps, and waits until it is whole. */
export async function keep(path = '/download/'): Promise<void> {
  await open(path)
  await page.locator('#keep-take').click()
  await page.locator('#keep-remove').waitFor({ state: 'visible' })
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
