import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readCorpus, waysIn } from '../../corpus/index.ts'
import { contestRoutes, corridor, fates, refusals } from '../../views/index.ts'
import { reading } from '../reader.ts'
import { prefixes } from './pages.ts'
import { sites } from './setup.ts'

const corpus = readCorpus(resolve('.'))
const reader = reading(sites.real)

const visit = async (path: string, javaScriptEnabled = true): Promise<Page> => (await reader.visit(path, { javaScriptEnabled })).page
/** Ids of the schemes under each fate, from the links to their entries. */
const shown = (page: Page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('[data-fate]:not([hidden])')].map((list) => [
    list.getAttribute('data-fate'), [...list.querySelectorAll('[data-move] > details > p a[href*="/schemes/"]')].map((link) => /schemes\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1]).sort(),
  ])))
const expected = (from: string, to: string) => {
  const { schemes } = corridor(corpus, from, to)
  return Object.fromEntries(fates.filter((fate) => schemes[fate].length > 0).map((fate) => [fate, schemes[fate].map(({ scheme }) => scheme.id).sort()]))
}

describe('a move between two states', () => {
  it('is sorted in the page for any pair, also from a link, and the address keeps it', async () => {
    const page = await visit('move/')
    expect(await page.locator('#moved').isVisible()).toBe(false)
    await page.selectOption('[name=from]', 'IN-OD')
    expect(await page.locator('[name=to]').inputValue()).toBe('IN-KA')
    expect(await shown(page)).toEqual(expected('IN-OD', 'IN-KA'))
    expect(new URL(page.url()).hash).toBe('#from=IN-OD&to=IN-KA')
    expect(await page.locator('[data-find]').getAttribute('href')).toMatch(/\/find\/#state=IN-KA&home=IN-OD$/)
    await page.selectOption('[name=to]', 'IN-KL')
    expect(await shown(page)).toEqual(expected('IN-OD', 'IN-KL'))
    await page.reload()
    expect(await shown(page)).toEqual(expected('IN-OD', 'IN-KL'))
    await page.locator('.languages a[hreflang=hi]').click()
    await page.waitForURL(/\/hi\/move\//)
    await page.locator('[data-fate]:not([hidden])').first().waitFor()
    expect(await shown(page)).toEqual(expected('IN-OD', 'IN-KL'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.context().close()
  })
  it('leaves out what a hostile link holds, with a note, and runs none of it', async () => {
    const page = await visit(`move/#from=IN-BR&to=<img src=x onerror=ran=1>&__proto__=1&${'x'.repeat(100_000)}`)
    expect(await page.locator('#move-note').isVisible()).toBe(true)
    expect(await page.locator('[name=from]').inputValue()).toBe('IN-BR')
    expect(await page.evaluate(() => ['ran' in globalThis, document.querySelectorAll('#move-note img').length])).toEqual([false, 0])
    await page.context().close()
  })
  it.each(prefixes)('stands without JavaScript on a page of its own, for every way into Karnataka, on /%smove/', async (prefix) => {
    const page = await visit(`${prefix}move/`, false)
    const ways = await page.locator('#corridors a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(ways.sort()).toEqual(waysIn(corpus).map(({ slug }) => `/${prefix}move/${slug}/`).sort())
    for (const slug of ['bihar', 'odisha', 'west-bengal', 'jharkhand', 'uttar-pradesh', 'assam', 'tamil-nadu', 'andhra-pradesh', 'telangana', 'karnataka']) expect(ways).toContain(`/${prefix}move/${slug}-to-karnataka/`)
    await page.goto(`${reader.origin}/${prefix}move/bihar-to-karnataka/`)
    for (const [fate, ids] of Object.entries(expected('IN-BR', 'IN-KA'))) expect(await page.locator(`section.fate.${fate} .found > li`).count()).toBe(ids.length)
    expect(await page.locator('#fetch').isVisible()).toBe(true)
    expect(await page.locator('section.register-again details[open] .redo').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe('a refusal', () => {
  const all = refusals(corpus)
  it.each(prefixes)('stands on /%srefusals/ with its words, meaning, remedy, office and limit, without JavaScript', async (prefix) => {
    const page = await visit(`${prefix}refusals/`, false)
    expect(await page.locator('.slip').count()).toBe(all.length)
    expect(await page.locator('[data-routes]').count()).toBe(new Set(contestRoutes(corpus).map(({ scheme }) => scheme.id)).size)
    expect(await page.locator('#refusal').isVisible()).toBe(false)
    const timed = all.find(({ within, goTo }) => within && goTo.length > 0)
    expect(timed).toBeDefined()
    const slip = page.locator(`#${timed?.in.id}-${timed?.rejection.id}`)
    await slip.locator('summary').click()
    expect(await slip.locator('b').count()).toBeGreaterThanOrEqual(4)
    expect(await slip.locator('a[href*="/organisations/"]').count()).toBe(timed?.goTo.length)
    expect(await slip.locator('p > strong').innerText()).toMatch(/\d/)
    await page.context().close()
  })
  it('is found by the words on the slip, badly copied too, and narrowed to a scheme', async () => {
    const page = await visit('refusals/')
    const open = () => page.locator('.slip:not([hidden])').count()
    const sample = all.find(({ rejection }) => rejection.slip.split(' ').length > 3)
    await page.fill('[name=words]', `${sample?.rejection.slip.split(' ').slice(0, 3).join(' ')} qqq`)
    expect(await open()).toBeLessThan(all.length)
    expect(await page.locator('.slip:not([hidden])').first().getAttribute('id')).toBe(`${sample?.in.id}-${sample?.rejection.id}`)
    await page.fill('[name=words]', 'qqqq zzzz')
    expect(await open()).toBe(0)
    expect(await page.locator('#refusal [role=status]').innerText()).not.toBe('')
    await page.fill('[name=words]', '')
    await page.selectOption('[name=in]', sample?.in.id ?? '')
    expect(await open()).toBe(all.filter((each) => each.in.id === sample?.in.id).length)
    await page.goto(`${reader.origin}/refusals/#${sample?.in.id}-${sample?.rejection.id}`)
    expect(await page.locator(`#${sample?.in.id}-${sample?.rejection.id} p`).first().isVisible()).toBe(true)
    await page.context().close()
  })
})
