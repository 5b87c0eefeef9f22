import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caches, host, keep, open, page, read, readingFromHost, settled } from './installed.ts'
import { sites } from './setup.ts'

readingFromHost()

describe('reading', () => {
  it('brings the worker at the first touch, not before, and then keeps the page; an entry asks for three files until then', async () => {
    host.asked.length = 0
    await open('/schemes/mason-card/')
    await settled()
    expect(host.asked.filter((address) => !/favicon/.test(address)).length).toBeLessThanOrEqual(3)
    expect(host.asked.join()).not.toMatch(/worker\.js|offline\//)
    await read()
    host.cut = true
    await open('/schemes/mason-card/')
    expect(await page.locator('[data-kept]').innerText()).toContain(host.now)
    expect(await page.locator('h1').innerText()).not.toBe('')
  })
  it('a page that was never read says so without a network, in its language', async () => {
    await open('/kn/schemes/mason-card/')
    await page.mouse.click(5, 300)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    host.cut = true
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
    host.cut = true
    expect((await open('/schemes/mason-card/'))?.status()).toBe(503)
    expect(await page.locator('body').innerText()).not.toContain('Half a pa')
    host.cut = false
    await open('/schemes/mason-card/')
    expect(await page.locator('[data-kept]').count()).toBe(0)
    expect(await page.locator('h1').innerText()).not.toBe('')
  })
  it('where data is saved nothing is kept before the tap, and the tap works', async () => {
    await page.context().addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
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

it('the manifests name icons that are there, and start in their language', () => {
  for (const [prefix, lang] of [['', 'en'], ['kn/', 'kn'], ['hi/', 'hi']] as const) {
    const manifest = JSON.parse(readFileSync(join(sites.fixture, prefix, 'app.webmanifest'), 'utf8')) as { start_url: string; lang: string; icons: { src: string; purpose: string }[] }
    expect(manifest.start_url).toBe(`/${prefix}`)
    expect(manifest.lang).toBe(lang)
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
    for (const { src } of manifest.icons) expect(readFileSync(join(sites.fixture, src)).length).toBeGreaterThan(100)
  }
})
