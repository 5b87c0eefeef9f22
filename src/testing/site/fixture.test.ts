import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

/** The made-up corpus of src/testing/good, built and browsed: what stands in a file must stand on its page. */
const reader = reading(sites.fixture)
let page: Page
beforeAll(async () => {
  page = await reader.browser.newPage({ javaScriptEnabled: false })
})
const open = (path: string) => page.goto(`${reader.origin}/${path}`)
const text = (selector: string) => page.locator(selector).innerText()

describe('a scheme', () => {
  it('shows the amount of today with its date and source, and the old amount with its end', async () => {
    await open('schemes/mason-card/')
    const money = await text('#benefits_school-money')
    expect(money).toContain('₹4,000')
    expect(money).toContain('March 2025')
    expect(money).toContain('You may still see')
    expect(money).toContain('₹2,500')
    expect(money).toContain('February 2025')
    const source = page.locator('#benefits_school-money .sum').first().locator('xpath=..').locator('sup a').first()
    expect(await source.getAttribute('href')).toBe('#source-board-page-2026')
    expect(await page.locator('#source-board-page-2026 a[href^=http]').count()).toBe(1)
  })
  it('says what is asked for, and what the rule promises', async () => {
    await open('schemes/mason-card/')
    expect(await text('#eligibility_age')).toContain('18 to 59')
    expect(await text('#steps_hand-in')).toContain('30 days')
    expect(await text('#steps_hand-in')).toMatch(/free|No fee/)
  })
  it('sets field reports and barriers beside the promise', async () => {
    await open('schemes/mason-card/')
    expect(await page.locator('#path ~ details a[href="/observations/card-took-long/"], section:has(#path) a[href="/observations/card-took-long/"]').count()).toBeGreaterThan(0)
    expect(await page.locator('section:has(#path) a[href="/barriers/no-work-proof/"]').count()).toBeGreaterThan(0)
  })
  it('leads to its parts, and they lead back', async () => {
    await open('schemes/mason-card/')
    expect(await page.locator('#family ~ * a[href="/schemes/mason-pension/"], section:has(#family) a[href="/schemes/mason-pension/"]').count()).toBeGreaterThan(0)
    await open('schemes/mason-pension/')
    expect(await page.locator('section:has(#family) a[href="/schemes/mason-card/"]').count()).toBeGreaterThan(0)
  })
})

describe('languages', () => {
  it('facts speak Kannada without a translator, words come from the translation, and a draft says that it is one', async () => {
    await open('kn/schemes/mason-card/')
    expect(await page.locator('html').getAttribute('lang')).toBe('kn')
    expect(await text('#benefits_school-money')).toContain('₹4,000')
    expect(await text('h1')).toMatch(/[\u0c80-\u0cff]/)
    expect(await text('main')).toContain('ಪರಿಶೀಲಿಸಿಲ್ಲ')
  })
  it('prose that has no translation stands in English and says so, is kept out of search engines and of the other language’s index', async () => {
    await open('kn/schemes/mason-pension/')
    const html = readFileSync(join(sites.fixture, 'kn/schemes/mason-pension/index.html'), 'utf8')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('data-pagefind-body')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/schemes\/mason-pension\/$/)
    expect(await page.locator('main [lang=en]').count()).toBeGreaterThan(0)
  })
  it('hreflang names exactly the languages into which a page is translated', async () => {
    await open('schemes/mason-card/')
    expect(await page.locator('link[rel=alternate][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual(['en', 'kn', 'hi', 'x-default'])
    await open('schemes/mason-pension/')
    expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(0)
  })
})

it('an address that does not exist answers 404 with a way on', async () => {
  const response = await open('schemes/no-such-scheme/')
  expect(response?.status()).toBe(404)
  expect(await page.locator('a[href="/search/"]').count()).toBeGreaterThan(0)
})

it('every entry has its page in every language, and sources and decisions have one for all', async () => {
  const spoken = ['schemes/mason-card', 'occupations/stone-work', 'barriers/no-work-proof', 'practices/work-diary', 'documents/work-certificate', 'states/bihar', 'organisations/mason-board', 'figures/masons-with-a-card', 'observations/card-took-long', 'pages/purpose']
  const paths = ['', 'kn/', 'hi/'].flatMap((prefix) => spoken.map((path) => prefix + path))
  for (const path of [...paths, 'sources/board-page-2026', 'decisions/words-apart']) expect((await open(`${path}/`))?.status(), path).toBe(200)
})
