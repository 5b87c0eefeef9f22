import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { pages } from './pages.ts'
import { sites } from './setup.ts'

const reader = reading(sites.real)

/** What axe finds on a page, a line a rule with the first places. Of what it finds in order nothing is described or sent: that took most of the time. */
const found = (page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
  }, runOnly)

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The themes differ in colours only. */
const colours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast'] }

describe('axe finds nothing in the light theme, and no weak colour in the dark one', () => {
  it.each(pages)('/%s', async (path) => {
    const { page, close } = await reader.visit(path, { colorScheme: 'light', bypassCSP: true })
    await page.evaluate(axe.source)
    expect(await found(page, everything)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await found(page, colours)).toEqual([])
    await close()
  })
})
