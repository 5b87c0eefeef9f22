import axe from 'axe-core'
import type { Browser } from 'playwright-core'
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

describe.each(['light', 'dark'] as const)('axe finds nothing, %s theme', (colorScheme) => {
  it.each(pages)('/%s', async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${served.origin}/${path}`)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)).toEqual([])
    await context.close()
  })
})
