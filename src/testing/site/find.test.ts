import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { finderOf, folderOf } from '../../editions/offline/index.ts'
import { languages } from '../../languages/index.ts'
import { finderData } from '../../views/index.ts'
import { parseFragment, sort } from '../../views/finder/index.ts'
import { reading } from '../reader.ts'
import { follow, listsOf, promised, settled, sortedLists, type Lists } from './finder.ts'
import { prefixes } from './pages.ts'
import { sites } from './setup.ts'

const corpus = readCorpus(resolve('.'))
const data = finderData(corpus)
const ids = (fragment: string): Lists => {
  const { worth, blocked, not } = sort(data, parseFragment(fragment, data).person)
  const of = (results: typeof worth) => results.map(({ scheme }) => scheme.id)
  return sortedLists({ worth: of(worth), blocked: of(blocked), not: of(not) })
}

const reader = reading(sites.real)
let page: Page
let folder: string
/** Everything that the page asked for, since the last look. */
let requests: string[] = []
let complaints: string[]

beforeAll(async () => {
  ;({ page, complaints } = await reader.open())
  page.on('request', (request) => requests.push(request.url()))
  folder = mkdtempSync(join(tmpdir(), 'hakku find '))
})
afterAll(() => rmSync(folder, { recursive: true }))

const open = async (fragment: string, prefix = '') => {
  await page.goto('about:blank')
  await page.goto(`${reader.origin}/${prefix}find/#${fragment}`)
  await settled(page)
}
const hash = () => decodeURIComponent(new URL(page.url()).hash.slice(1))
const note = () => page.locator('#notes')

describe('the promised link', () => {
  it.each(prefixes)('gives the lists of the rules on /%s, also after a reload', async (prefix) => {
    await open(promised, prefix)
    const shown = await listsOf(page)
    expect(sortedLists(shown)).toEqual(ids(promised))
    expect([...shown.worth, ...shown.blocked, ...shown.not]).toHaveLength(data.schemes.length)
    await page.reload()
    await settled(page)
    expect(await listsOf(page)).toEqual(shown)
    expect(hash()).toBe(promised)
    expect(await page.locator(`.languages a[hreflang=hi]`).getAttribute('href')).toContain(`#${promised}`)
  })
  it('gives them from a folder, in every language', async () => {
    mkdirSync(join(folder, 'site/pagefind/fragment'), { recursive: true })
    // Of the copy only the finder, and the first pages, from which the frame of all is taken: all pages together would take a minute.
    for (const path of ['_astro', ...prefixes.flatMap((prefix) => [`${prefix}find`, `${prefix}index.html`])]) cpSync(join(sites.real, path), join(folder, 'site', path), { recursive: true })
    for (const [path, bytes] of folderOf(corpus, join(folder, 'site'))) {
      mkdirSync(dirname(join(folder, 'copy', path)), { recursive: true })
      writeFileSync(join(folder, 'copy', path), bytes)
    }
    for (const prefix of prefixes) {
      requests = []
      await page.goto(`${pathToFileURL(join(folder, 'copy', prefix, 'find/index.html')).href}#${promised}`)
      expect(sortedLists(await listsOf(page))).toEqual(ids(promised))
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    }
  })
  it('gives them inside another page, in one file of which every link stays inside', async () => {
    for (const { code } of languages) {
      const { html, style, script } = finderOf(sites.real, code)
      const file = join(folder, `${code}.html`)
      writeFileSync(file, `<!doctype html><html lang="${code}"><meta charset="utf-8"><title>A book</title><style>${style}</style><body><h1>A book</h1>${html}<article id="e-shram">e-Shram</article><script>${script}</script></body></html>`)
      requests = []
      await page.goto(`${pathToFileURL(file).href}#${promised}`)
      expect(sortedLists(await listsOf(page))).toEqual(ids(promised))
      expect(requests).toHaveLength(1)
      const links = await page.locator('.find a[href]:not([data-act])').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.length).toBeGreaterThan(data.schemes.length)
      expect(links.filter((link) => !/^#[a-z0-9-]+$/.test(link))).toEqual([])
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).margin)).not.toBe('0px')
      await page.evaluate(() => (location.hash = 'e-shram'))
      expect(sortedLists(await listsOf(page))).toEqual(ids(promised))
    }
  })
})

describe('answers', () => {
  it('change the lists and the address, and come back with the back button', async () => {
    await open('')
    expect(await page.locator('#results').isVisible()).toBe(false)
    requests = []
    await page.locator('[name=occupation][value=construction]').check()
    expect(hash()).toBe('occupation=construction')
    expect(sortedLists(await listsOf(page))).toEqual(ids('occupation=construction'))
    await page.locator('[data-onward=next]').first().click()
    await page.selectOption('[name=state]', 'IN-KA')
    await page.locator('.ask').nth(2).locator('summary').first().click()
    await page.fill('[name=age]', '58')
    await page.locator('[name=sex][value=female]').check()
    expect(hash()).toBe('occupation=construction&state=IN-KA&age=58&sex=female')
    const before = await listsOf(page)
    expect(sortedLists(before)).toEqual(ids(hash()))
    await page.fill('[name=age]', '588')
    await page.locator('[name=age]').blur()
    expect(await page.locator('#w-age').innerText()).not.toBe('')
    expect(hash()).toBe('occupation=construction&state=IN-KA&sex=female')
    await page.fill('[name=age]', '58')
    await page.locator('[name=age]').blur()
    expect(requests).toEqual([])
    await follow(page, 'occupation=domestic-work')
    expect(sortedLists(await listsOf(page))).toEqual(ids('occupation=domestic-work'))
    await page.goBack()
    await settled(page)
    expect(sortedLists(await listsOf(page))).toEqual(sortedLists(before))
    expect(await page.locator('[name=age]').inputValue()).toBe('58')
    await page.locator('[data-result=worth] [data-scheme] > a').first().click()
    await page.waitForURL(/schemes/)
    await page.goBack()
    await settled(page)
    expect(sortedLists(await listsOf(page))).toEqual(sortedLists(before))
  })
  it('are kept nowhere and sent nowhere', async () => {
    await open(promised)
    requests = []
    for (const name of ['family', 'category', 'work']) await page.locator(`[name=${name}]`).first().evaluate((box: HTMLInputElement) => box.click())
    await settled(page)
    expect(hash()).toContain('category=')
    const kept = await page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, databases: await indexedDB.databases() }))
    expect(kept).toEqual({ local: {}, session: {}, cookie: '', databases: [] })
    // The installed site keeps pages that were read: the page of the finder, files by their version, and nothing that was answered.
    const addresses = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => [name, ...(await (await caches.open(name)).keys()).map(({ url }) => url)]))).flat())
    expect(addresses.filter((address) => /#|[?&](?!v=)/.test(address))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(requests).toEqual([])
  })
  it('stand in exactly one list each, whatever was answered', async () => {
    for (const fragment of ['', 'age=0', 'papers=none&cards=none', 'tax=yes&government=yes', 'occupation=waste-picking&state=IN-KL&home=NP&sex=transgender&family=widow,pregnant']) {
      await follow(page, fragment || 'occupation=')
      if (fragment === '') await page.locator('[data-onward=show]').click()
      const lists = await listsOf(page)
      expect([...lists.worth, ...lists.blocked, ...lists.not].sort(), fragment).toEqual(data.schemes.map(({ id }) => id).sort())
      expect(sortedLists(lists), fragment).toEqual(ids(fragment))
    }
  })
})

describe('a hostile link', () => {
  const bad: [what: string, fragment: string, left: number][] = [
    ['a script', 'occupation=<script>window.ran=1</script>&age=58', 1],
    ['a script, encoded, in every place', '%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E=1&papers=%3Cimg%20src=x%20onerror=ran=1%3E,aadhaar&age=58', 2],
    ['another scheme of addresses', 'state=javascript:ran=1&home=data:text/html,x&age=58', 2],
    ['broken per cent signs', 'occupation=%E0%A4%A&sex=%&age=58&papers=%zz', 3],
    ['unknown ids', 'occupation=astronaut&cards=golden-card&papers=moon-paper&age=58', 3],
    ['repeated keys', 'age=58&age=12&age=99', 2],
    ['names of prototypes', '__proto__=1&constructor=prototype&toString=1&hasOwnProperty=x&occupation=__proto__&papers=constructor&age=58', 6],
    ['numbers that cannot be', 'children=-1&years=1e9&days=999&workers=NaN&income=9-1&age=58', 5],
    ['a hundred kilobytes', `age=58&papers=${'a,'.repeat(50_000)}`, 1],
    ['control and turned letters', 'age=58&occupation=%00%0d%0a%e2%80%aeconstruction', 1],
  ]
  it.each(bad)('%s is left out part by part, with a note', async (what, fragment, left) => {
    await open('')
    await follow(page, fragment)
    const person = parseFragment(fragment, data).person
    expect(person.age, what).toBe(58)
    expect(sortedLists(await listsOf(page))).toEqual(ids(fragment))
    expect(await note().isVisible()).toBe(true)
    expect(await note().locator('li').count()).toBe(left)
    expect(await page.locator('[name=age]').inputValue()).toBe('58')
    expect(await page.evaluate(() => ['ran' in globalThis, document.querySelectorAll('.find img, .find iframe, #notes script').length, Object.keys(Object.prototype).length])).toEqual([false, 0, 0])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.locator('[name=sex][value=female]').evaluate((box: HTMLInputElement) => box.click())
    expect(await note().isVisible()).toBe(false)
    expect(new URL(page.url()).hash.length).toBeLessThan(200)
  })
  it('of any kind says nothing in the console', () => {
    expect(complaints).toEqual([])
  })
})
