import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caches, come, host, keep, newWorker, open, page, readingFromHost, state, until } from './installed.ts'
import { sites } from './setup.ts'

readingFromHost()

describe('keeping the whole handbook', () => {
  it('shows its size first, then reads, searches and finds without a network, and says of every page that it is a copy', async () => {
    const size = JSON.parse(readFileSync(join(sites.fixture, 'offline/kn.json'), 'utf8')).bytes as number
    await open('/kn/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    expect(await page.locator('#keep-take').innerText()).toContain(`${Math.max(0.1, size / 1e6).toFixed(1)} MB`)
    expect((await caches()).some((name) => name.includes('kept.'))).toBe(false)
    await keep('/kn/download/')
    expect(await state()).toContain(host.now)
    host.cut = true

    await open('/kn/barriers/no-work-proof/')
    expect(await page.locator('html').getAttribute('lang')).toBe('kn')
    expect(await page.locator('[data-kept]').innerText()).toContain(host.now)
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
    host.cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
  })
  it('goes on where the network broke off', async () => {
    const list = JSON.parse(readFileSync(join(sites.fixture, 'offline/en.json'), 'utf8')) as { files: unknown[] }
    await open('/download/')
    await page.locator('#keep-take').waitFor({ state: 'visible' })
    host.given = 1
    await page.locator('#keep-take').click()
    await until(/broke off/)
    host.cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
    host.cut = false
    host.given = Infinity
    await open('/download/')
    await until(/Not whole/)
    host.asked.length = 0
    await page.locator('#keep-take').click()
    await until(/pages/)
    expect(host.asked.filter((address) => address.endsWith('.bin')).length).toBe(list.files.length - 1)
  })
  it('mends itself by reading when files are damaged or gone, and never shows what is damaged', async () => {
    await keep()
    await page.evaluate(async () => {
      for (const name of (await globalThis.caches.keys()).filter((one) => one.includes('kept.'))) {
        const cache = await globalThis.caches.open(name)
        for (const key of await cache.keys()) if (key.url.endsWith('.bin')) await cache.put(key, new Response('not what it was'))
      }
    })
    host.cut = true
    expect((await open('/barriers/no-work-proof/'))?.status()).toBe(503)
    host.cut = false
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
    host.cut = true
    await open('/barriers/no-work-proof/')
    expect(await page.locator('[data-kept]').count()).toBe(1)
  })
  it('the next edition replaces the kept one whole: until then all pages are of the old one and say that there is a newer', async () => {
    await keep()
    host.toNext()
    await open('/download/')
    await until(new RegExp(host.next))
    expect(await page.locator('#keep-take').innerText()).toContain(host.next)
    await newWorker()
    // Pages of the new edition that are read meanwhile do not mix in.
    await open('/schemes/mason-card/')
    expect(await page.locator('main').innerText()).toContain('Words of the next edition')
    host.cut = true
    for (const path of ['/schemes/mason-card/', '/schemes/mason-pension/', '/barriers/no-work-proof/']) {
      await open(path)
      const words = await page.locator('body').innerText()
      expect(words).not.toContain('Words of the next edition')
      expect(await page.locator('[data-kept]').getAttribute('data-kept')).toBe(host.now)
      expect(await page.locator('[data-kept]').innerText()).toContain(host.next)
    }
    host.cut = false
    await open('/download/')
    await page.locator('#keep-take').click()
    await page.locator('#keep-take').waitFor({ state: 'hidden' })
    await page.locator('#keep-remove').waitFor({ state: 'visible' })
    expect((await caches()).filter((name) => name.includes('kept.en@')).length).toBe(1)
    host.cut = true
    for (const path of ['/schemes/mason-card/', '/schemes/mason-pension/', '/barriers/no-work-proof/']) {
      await open(path)
      expect(await page.locator('main').innerText()).toContain('Words of the next edition')
      expect(await page.locator('[data-kept]').getAttribute('data-kept')).toBe(host.next)
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
