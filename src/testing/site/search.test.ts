import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { filesEnding } from '../../editions/index.ts'
import { unpack } from '../../views/search/index.ts'
import { reading } from '../reader.ts'
import { prefixes } from './pages.ts'
import { answered, asks, hits, keys } from './searching.ts'
import { sites } from './setup.ts'

const reader = reading(sites.real)
const madeUp = reading(sites.fixture)

interface Visit {
  page: Page
  context: BrowserContext
  /** Paths asked for so far, each with the bytes that a server with brotli sends. */
  loaded: Map<string, number>
  settled(): Promise<void>
}

/** Text that a server sends compressed; the files of Pagefind already are. */
const squeezed = /\.(js|json|html|css)$|\/$/

async function visit(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Visit> {
  const { page, settled } = await reader.open(options)
  const loaded = new Map<string, number>()
  page.on('request', (request) => loaded.set(new URL(request.url()).pathname, 0))
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    // A page that is closed meanwhile has nothing more to say.
    void (async () => {
      const body = await (await request.response())?.body()
      if (body) loaded.set(pathname, squeezed.test(pathname) ? brotliCompressSync(body).length : body.length)
    })().catch(() => undefined)
  })
  await page.goto(`${reader.origin}/${path}`)
  return { page, context: page.context(), loaded, settled }
}

const ofSearch = (loaded: Map<string, number>) => [...loaded.keys()].filter((path) => /\/((?:more-)?names|facets|sources)\.js$|\/pagefind\//.test(path))

describe('what is loaded', () => {
  it('is nothing of the search on an entry page, and no index before somebody goes to the box', async () => {
    const entry = await visit('schemes/e-shram/')
    await entry.settled()
    expect([...entry.loaded.keys()].filter((path) => /search/i.test(path))).toEqual([])
    const { page, loaded, settled } = await visit('search/')
    await settled()
    expect(ofSearch(loaded)).toEqual([])
    await Promise.all([page.waitForResponse(/names\.js/), page.focus('#q')])
    await settled()
    expect(ofSearch(loaded)).toEqual(['/search/names.js', '/search/more-names.js'])
    await page.context().close()
    await entry.context.close()
  })
  it.each([
    ['', 'labour card'], ['', 'pension'], ['kn/', 'ಕಾರ್ಮಿಕ ಕಾರ್ಡ್'], ['hi/', 'राशन कार्ड'],
  ])('is at most 100 KB for the first answer from the text of /%s, asked for %s', async (prefix, question) => {
    const { page, context, loaded, settled } = await visit(prefix + asks(question))
    await answered(page)
    await settled()
    const text = [...loaded].filter(([path]) => path.startsWith('/pagefind/'))
    expect(text.length).toBeGreaterThan(4)
    expect(text.reduce((sum, [, bytes]) => sum + bytes, 0), JSON.stringify(text)).toBeLessThanOrEqual(100_000)
    await context.close()
  })
  it.each(prefixes.flatMap((prefix) => [[`${prefix}search/names.js`, 'hakkuNames'], [`${prefix}search/more-names.js`, 'hakkuMoreNames']]))('is a classic script that sets a variable, for pages opened from a disk: /%s', (path, variable) => {
    const scope: Record<string, string> = {}
    runInNewContext(readFileSync(join(sites.real, path), 'utf8'), scope)
    expect(unpack(scope[variable] ?? '').length).toBeGreaterThan(100)
  })
})

describe('a link with a question', () => {
  it.each(prefixes)('shows names and text in one list without repeats, in the language of /%s', async (prefix) => {
    const { page, context } = await visit(prefix + asks('labour card'))
    await answered(page)
    const found = await keys(page)
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found).size).toBe(found.length)
    expect(found[0]).toBe('schemes/karnataka-labour-card')
    expect(await hits(page).first().getAttribute('href')).toBe(`/${prefix}schemes/karnataka-labour-card/`)
    await hits(page).first().click()
    expect(new URL(page.url()).pathname).toBe(`/${prefix}schemes/karnataka-labour-card/`)
    await context.close()
  })
  it('finds by the text of pages what no name holds', async () => {
    const { page, context, settled } = await visit(asks('helmet belt harness'))
    await settled()
    await page.waitForFunction(() => !document.getElementById('status')?.textContent?.includes('…'))
    expect((await keys(page)).length).toBeGreaterThan(0)
    await context.close()
  })
  it('marks pages that are not translated', async () => {
    // Of the handbook itself every entry is translated; of the made-up one this pension is not.
    const { page, close } = await madeUp.visit(`kn/${asks('Mason pension')}`)
    const foreign = page.locator('#results a[data-hit="schemes/mason-pension"]')
    await foreign.waitFor()
    expect(await foreign.getAttribute('lang')).toBe('en')
    expect(await foreign.locator('xpath=..').locator('.meta').first().innerText()).toContain('ಇಂಗ್ಲಿಷ್')
    await close()
  })
})

describe('typing', () => {
  it('answers at every key, and arrow keys lead through the results', async () => {
    const { page, context } = await visit('search/')
    await page.locator('#q').pressSequentially('rasha')
    await hits(page).first().waitFor()
    expect((await keys(page)).slice(0, 3)).toContain('documents/ration-card')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-hit'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).search).toBe('?q=rasha')
    await context.close()
  })
  it('goes on without network once the names are there, and says that the text is out of reach', async () => {
    const { page, context, settled } = await visit('search/')
    await Promise.all([page.waitForResponse(/names\.js/), page.focus('#q')])
    await settled()
    await context.setOffline(true)
    await page.locator('#q').pressSequentially('ಕಾರ್ಮಿಕ ಕಾರ್ಡ್')
    await page.locator('#status').filter({ hasText: 'could not load' }).waitFor()
    expect((await keys(page)).slice(0, 3)).toContain('schemes/karnataka-labour-card')
    await context.close()
  })
  it('leaves the list alone while somebody is in it', async () => {
    const { page, context } = await visit('search/')
    await page.locator('#q').pressSequentially('pension')
    await hits(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    const before = await keys(page)
    await answered(page)
    expect((await keys(page)).slice(0, before.length)).toEqual(before)
    await context.close()
  })
})

describe('filters', () => {
  it.each(prefixes)('leave the first screen of a phone to the answers: /%ssearch/', async (prefix) => {
    const { page, context } = await visit(prefix + asks('pension'))
    await answered(page)
    const second = await hits(page).nth(1).boundingBox()
    expect((second?.y ?? Infinity) + (second?.height ?? 0)).toBeLessThan(740)
    await context.close()
  })
  it('come with the first answer, narrow both searches, and stay in the address', async () => {
    const { page, context, loaded } = await visit(asks('card'))
    await answered(page)
    await page.click('#narrow > summary')
    await page.selectOption('#filters select[name=kind]', 'documents')
    await expect.poll(async () => (await keys(page)).filter((key) => !key.startsWith('documents/'))).toEqual([])
    await answered(page)
    expect((await keys(page)).length).toBeGreaterThan(2)
    expect(new URL(page.url()).search).toBe('?q=card&kind=documents')
    await page.selectOption('#filters select[name=kind]', '')
    expect(ofSearch(loaded)).not.toContain('/search/facets.js')
    await page.selectOption('#filters select[name=state]', 'IN-BR')
    await expect.poll(() => keys(page)).not.toContain('schemes/karnataka-labour-card')
    await answered(page)
    expect(ofSearch(loaded)).toContain('/search/facets.js')
    await page.reload()
    await answered(page)
    expect(await page.inputValue('#filters select[name=state]')).toBe('IN-BR')
    expect(await page.locator('#filters').isVisible(), 'filters that hold are in sight').toBe(true)
    await context.close()
  })
  it('narrow what only the text of pages holds', async () => {
    const { page, context } = await visit(asks('helmet belt harness'))
    await answered(page)
    const kindOf = (key: string) => key.split('/')[0] as string
    const before = await keys(page)
    const kind = kindOf(before[0] as string)
    await page.click('#narrow > summary')
    await page.selectOption('#filters select[name=kind]', kind)
    await expect.poll(async () => (await keys(page)).filter((key) => kindOf(key) !== kind)).toEqual([])
    await answered(page)
    expect(await keys(page)).toContain(before[0])
    await context.close()
  })
  it('lead to sources, whose titles have an index of their own', async () => {
    const { page, context } = await visit(`${asks('e-Shram registrations')}&kind=sources`)
    await hits(page).first().waitFor()
    expect((await keys(page)).filter((key) => !key.startsWith('sources/'))).toEqual([])
    await context.close()
  })
})

describe('a question', () => {
  it('is text, never markup, wherever it is shown', async () => {
    const { page, context, settled } = await visit(asks('"><img src=x onerror="document.title=1"> labour'))
    await settled()
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    await context.close()
  })
  it('comes from the form of the home page', async () => {
    const { page, context } = await visit('hi/')
    await page.fill('form[role=search] input', 'पेंशन')
    await page.keyboard.press('Enter')
    await hits(page).first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/hi/search/')
    await context.close()
  })
  it('needs JavaScript; without it the lists stand there', async () => {
    const { page, context } = await visit('search/', { javaScriptEnabled: false })
    expect(await page.locator('noscript a, main ul a').count()).toBeGreaterThan(5)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    await context.close()
  })
})

it('the full-text index holds every page that wants to be searched', () => {
  const wanted = filesEnding(sites.fixture, '.html').filter((file) => readFileSync(file, 'utf8').includes(' data-pagefind-body'))
  expect(wanted.length).toBeGreaterThan(40)
  expect(readdirSync(join(sites.fixture, 'pagefind/fragment'))).toHaveLength(wanted.length)
})
