import axe, { type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { serveFolder, type Served } from '../server.ts'
import { pages } from './pages.ts'
import { sites } from './setup.ts'

let browser: Browser
let served: Served
beforeAll(async () => {
  browser = await openBrowser()
  served = await serveFolder(sites.real)
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** What axe finds on a page, a line a rule with the first places. */
async function found(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const { violations } = await page.evaluate((only) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only }), runOnly)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The themes differ in colours only. */
const colours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast'] }

describe('axe finds nothing in the light theme, and no weak colour in the dark one', () => {
  it.each(pages)('/%s', async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: 'light', bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${served.origin}/${path}`)
    await page.evaluate(axe.source)
    expect(await found(page, everything)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await found(page, colours)).toEqual([])
    await context.close()
  })
})
