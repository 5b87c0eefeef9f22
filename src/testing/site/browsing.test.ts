import { describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { pages } from './pages.ts'
import { hits } from './searching.ts'
import { sites } from './setup.ts'

const { visit } = reading(sites.real)

describe('no page asks anybody else, breaks its policy, throws, or is wider than a small phone', () => {
  it.each(pages)('/%s', async (path) => {
    const { page, outside, complaints, settled, close } = await visit(path)
    await settled()
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await close()
  })
})

describe('search', () => {
  it('finds a scheme from a link', async () => {
    const { page, close } = await visit('search/?q=labour%20card')
    await hits(page).first().waitFor()
    expect(await hits(page).first().getAttribute('href')).toContain('/schemes/karnataka-labour-card/')
    await close()
  })
  it('shows what was typed as text and never runs it', async () => {
    const { page, complaints, settled, close } = await visit(`search/?q=${encodeURIComponent('<img src=x onerror="window.ran=1">qqqzzz')}`)
    await settled()
    expect(await page.locator('#q').inputValue()).toContain('onerror')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('an entry is handed on from its first screen by one tap', () => {
  const path = 'kn/schemes/e-shram/'
  it.each([
    ['with', true],
    ['without', false],
  ])('%s scripts it leads to the message, the address and the leaflet', async (_, javaScriptEnabled) => {
    const { page, close } = await visit(path, { javaScriptEnabled })
    const box = await page.locator('.hand-on').boundingBox()
    expect(box?.y).toBeLessThan(400)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await page.locator('.hand-on').click()
    const message = page.locator('#share a[href^="https://wa.me/"]')
    await expect.poll(() => message.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    expect(await message.getAttribute('href')).toContain('/kn/schemes/e-shram/')
    await close()
  })
  it('where the phone has a menu for sharing, the tap opens it', async () => {
    const { page, close } = await visit('search/')
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: (what: ShareData) => Promise.resolve(document.documentElement.setAttribute('data-shared', what.url ?? '')) })
    })
    await page.goto(new URL(`/${path}`, page.url()).href)
    await page.locator('.hand-on').click()
    await expect.poll(() => page.locator('html').getAttribute('data-shared')).toMatch(/\/kn\/schemes\/e-shram\/$/)
    expect(page.url()).not.toContain('#')
    await close()
  })
})

describe('lists', () => {
  it('are narrowed by facets, and the address keeps the choice', async () => {
    const { page, close } = await visit('schemes/')
    const shown = () => page.locator('.cards > li:not([hidden])').count()
    const all = await shown()
    await page.selectOption('select[name=need]', 'food')
    expect(await shown()).toBeLessThan(all)
    expect(new URL(page.url()).hash).toBe('#need=food')
    await page.reload()
    expect(await shown()).toBeLessThan(all)
    await close()
  })
  it('stand whole and grouped without JavaScript', async () => {
    const { page, close } = await visit('schemes/', { javaScriptEnabled: false })
    expect(await page.locator('.cards > li').count()).toBeGreaterThan(70)
    expect(await page.locator('main section h2').count()).toBeGreaterThan(8)
    expect(await page.locator('.facets').isVisible()).toBe(false)
    await close()
  })
})

describe('a scheme page', () => {
  it('shows what was promised and what happens on the first two screens of a phone, each with a source one click away', async () => {
    const { page, close } = await visit('schemes/karnataka-labour-card/', { javaScriptEnabled: false })
    const box = await page.locator('.split').first().boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * 740)
    const cite = page.locator('.split').first().locator('sup a').first()
    const target = await cite.getAttribute('href')
    expect(await page.locator(`${target} a[href^="http"]`).count()).toBeGreaterThan(0)
    await close()
  })
  it('gives every amount a source and a time', async () => {
    const { page, close } = await visit('schemes/karnataka-board-accident-assistance/')
    const amounts = page.locator('#benefits ~ .facts .sum, section:has(#benefits) .sum')
    const count = await amounts.count()
    expect(count).toBeGreaterThan(0)
    for (let index = 0; index < count; index++) {
      const line = amounts.nth(index).locator('xpath=..')
      expect(await line.locator('sup a').count()).toBeGreaterThan(0)
      expect(await line.locator('.meta').innerText()).not.toBe('')
    }
    await close()
  })
})

describe('languages', () => {
  it.each(['kn', 'hi'])('every page in %s says its language and links to the others', async (language) => {
    const { page, close } = await visit(`${language}/schemes/e-shram/`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.locator('.languages a[hreflang=en]').click()
    expect(new URL(page.url()).pathname).toBe('/schemes/e-shram/')
    await close()
  })
})

it('the theme button changes the theme and the choice stays', async () => {
  const { page, close } = await visit('')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await ground()
  await page.locator('#look').click()
  const after = await ground()
  expect(after).not.toBe(before)
  await page.reload()
  expect(await ground()).toBe(after)
  await close()
})
