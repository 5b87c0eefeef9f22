import { resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { speaker } from '../../languages/index.ts'
import { finderData } from '../../views/index.ts'
import { reading } from '../reader.ts'
import { follow, listsOf, promised, settled } from './finder.ts'
import { prefixes } from './pages.ts'
import { sites } from './setup.ts'

const corpus = readCorpus(resolve('.'))
const data = finderData(corpus)
const { words } = data
/** Every answer that a form can hold at once: the longest link and the most names. */
const largest = [
  'occupation=construction&state=IN-KA&home=IN-KA&age=35&sex=female', `papers=${[...data.papers, ...data.otherPapers].join()}`, `cards=${data.cards.join()}`,
  `children=2&family=${words.family.join()}&income=0-100&household=0-100&work=${words.work.join()}&category=${words.category.join()}`, 'area=urban&home-area=rural&years=20&days=366&workers=1000000&tax=no&government=no',
].join('&')

const reader = reading(sites.real)

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await reader.visit(path, options)
  if (options.javaScriptEnabled !== false) await settled(page)
  return page
}
const focused = (page: Page) => page.evaluate(() => {
  const { activeElement: at } = document
  return `${at?.getAttribute('name') ?? at?.tagName ?? ''} ${(at as HTMLInputElement | null)?.value ?? ''}`.trim()
})

describe.each(prefixes)('/%sfind/', (prefix) => {
  it('sends a message below 700 characters, with date and address, for few and for all answers', async () => {
    const page = await visit(`${prefix}find/`)
    const date = speaker(prefix === '' ? 'en' : (prefix.slice(0, -1) as 'kn')).date(corpus.today)
    for (const fragment of [promised, 'age=30', 'papers=none&cards=none', largest]) {
      await follow(page, fragment)
      const link = new URL((await page.locator('[data-act=send]').getAttribute('href')) ?? '')
      const text = link.searchParams.get('text') ?? ''
      expect(link.origin).toBe('https://wa.me')
      expect(text.length).toBeLessThan(700)
      expect(text).toContain(date)
      expect(text).toContain(`${reader.origin}/${prefix}find/`)
      if (fragment !== largest) expect(text).toContain(`#${fragment}`)
    }
    await page.context().close()
  })
  it('prints one sheet of A4 for a real person, with what to do on it', async () => {
    const page = await visit(`${prefix}find/#${promised}`)
    for (const fragment of [promised, 'occupation=garment-work&state=IN-KA&home=IN-KA&age=67&sex=female&papers=aadhaar,bank-account,income-certificate&cards=none&household=18000&category=below-poverty-line', 'occupation=domestic-work&state=IN-KA&home=IN-OD&age=26&sex=female&papers=aadhaar&cards=none&family=pregnant,child-under-6&children=1', 'state=IN-KA']) {
      await follow(page, fragment)
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), fragment).toHaveLength(1)
    }
    await page.emulateMedia({ media: 'print' })
    const seen = (selector: string) => page.locator(selector).filter({ visible: true }).count()
    expect(await seen('[data-result=worth] [data-scheme]')).toBeGreaterThan(8)
    expect(await seen('.address')).toBe(1)
    expect(await seen('#ask, .acts, [data-result=not] li, .tables')).toBe(0)
    await page.context().close()
  })
  it('has only targets of 44 pixels and more for a thumb', async () => {
    const page = await visit(`${prefix}find/#${promised}`)
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.find details').forEach((each) => (each.open = !each.closest('.tables'))))
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.asked summary, .asked label:not([for]), .asked input[type=text], .asked select, .asked button, .results button, .results summary, .results .acts a, .found > li > a, .box li a')]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(({ target, box }) => `${target.tagName} ${target.className} ${target.textContent?.slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)}`))
    expect(small).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.context().close()
  })
  it('without JavaScript holds tables by work and by paper, and no question that would lead nowhere', async () => {
    const page = await visit(`${prefix}find/#${promised}`, { javaScriptEnabled: false })
    expect(await page.locator('#ask').isVisible()).toBe(false)
    expect(await page.locator('noscript a').isVisible()).toBe(true)
    const [work, general, paper] = await page.locator('.tables table').all()
    expect(await work?.locator('tbody tr').count()).toBeGreaterThan(5)
    expect(await work?.locator('a[href*="/schemes/karnataka-labour-card/"]').first().isVisible()).toBe(true)
    expect(await paper?.locator('tbody tr').count()).toBe(data.papers.length + data.otherPapers.length)
    const named = new Set(await page.locator('.tables td a[href*="/schemes/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2))))
    expect(data.schemes.filter(({ id }) => !named.has(id))).toEqual([])
    expect(await general?.isVisible()).toBe(true)
    await page.context().close()
  })
})

it('is answered with the keyboard alone', async () => {
  const page = await visit('find/')
  await page.locator('#ask summary').first().focus()
  // Past the line that opens the other kinds of work, to the answer that stands: not known.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('occupation')
  for (let step = 0; step < 40 && (await focused(page)) !== 'occupation construction'; step++) await page.keyboard.press('ArrowDown')
  await settled(page)
  expect(new URL(page.url()).hash).toBe('#occupation=construction')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('.ask')?.querySelectorAll('select').length)).toBe(2)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Karnataka')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bihar')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('58')
  await page.keyboard.press('Tab')
  await settled(page)
  expect(new URL(page.url()).hash).toBe('#occupation=construction&state=IN-KA&home=IN-BR&age=58')
  expect(await page.locator('#told').innerText()).toContain(String((await listsOf(page)).worth.length))
  await page.locator('[data-onward=show]').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results')
  await page.context().close()
})
