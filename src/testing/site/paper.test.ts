import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { paperBudget, printing, sheetsOf, type Kind } from '../../editions/paper/index.ts'
import { languages } from '../../languages/index.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

/** Every leaflet, card and wall sheet of the handbook as the printer gets it. */
const corpus = readCorpus(resolve('.'))
const reader = reading()
let page: Page
beforeAll(async () => {
  // The inside of A4 with margins of 10 mm, at 96 pixels an inch.
  page = await reader.browser.newPage({ viewport: { width: 718, height: 1047 }, javaScriptEnabled: true })
  await page.emulateMedia({ media: 'print' })
})

const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

describe.each(languages.map(({ code }) => code))('%s', (language) => {
  it.each([
    ['leaflets', 2, corpus.all('schemes').length],
    ['walls', 1, corpus.all('occupations').length],
  ] as const)('every one of the %s fits: %i sides each, nothing runs over', async (kind: Kind, sides, count) => {
    await page.setContent(sheetsOf(corpus, sites.real, language, kind))
    await page.evaluate(() => document.fonts.ready)
    const over = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.sheet:not(.cards), .card')).flatMap((box) => (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1 ? [`${box.closest('[data-id]')?.getAttribute('data-id')} ${box.className} ${box.scrollHeight - box.clientHeight}`] : [])),
    )
    expect([...new Set(over)]).toEqual([])
    const pdf = await page.pdf(printing)
    expect(pagesIn(pdf)).toBe(sides * count)
    expect(pdf.length).toBeLessThanOrEqual(paperBudget)
  })
})

it('a leaflet has what a person needs at the counter, and a code that leads to its page', async () => {
  await page.goto(`file://${resolve(sites.real, 'kn/leaflets/karnataka-labour-card/index.html')}`)
  const words = await page.locator('.leaflet').innerText()
  expect(words).toContain('155214')
  expect(words).toContain(corpus.site.edition.number)
  expect(await page.locator('.leaflet .papers li').count()).toBeGreaterThan(3)
  expect(await page.locator('.leaflet svg.qr').getAttribute('aria-label')).toContain('/kn/schemes/karnataka-labour-card/')
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
})
