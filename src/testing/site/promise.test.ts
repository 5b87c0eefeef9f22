import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { prefixes } from './pages.ts'
import { sites } from './setup.ts'

const reader = reading(sites.real)

const screen = { width: 360, height: 740 }
/** The box at the top of a scheme: what was promised beside what happens. */
const box = /<div class="split">.*?<nav class="inside"/s
const lettersIn = (html: string) => (box.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, '').length

/** Schemes whose box holds the most letters, and one that every field worker opens. */
function longest(prefix: string): string[] {
  const folder = join(sites.real, prefix, 'schemes')
  const sizes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, letters: lettersIn(readFileSync(join(folder, name, 'index.html'), 'utf8')) }))
    .sort((a, b) => b.letters - a.letters)
  return [...sizes.slice(0, 5).map(({ name }) => name), 'karnataka-labour-card']
}

it.each(prefixes)('one screen of a phone holds what a scheme promises and what happens, each with its source: /%sschemes/', async (prefix) => {
  const page = await reader.browser.newPage({ viewport: screen })
  for (const id of longest(prefix)) {
    await page.goto(`${reader.origin}/${prefix}schemes/${id}/`)
    const promise = page.locator('main .split').first()
    const { height, y } = (await promise.boundingBox()) as { height: number; y: number }
    expect(height, `${prefix}${id}: height of the box`).toBeLessThanOrEqual(screen.height)
    expect(y, `${prefix}${id}: where the box begins`).toBeLessThanOrEqual(screen.height * 0.8)
    for (const half of await promise.locator(':scope > div > div').all()) expect(await half.locator('sup a, h2').count(), `${prefix}${id}: a heading and sources`).toBeGreaterThan(1)
    expect(await promise.locator('.mend').count(), `${prefix}${id}: a sign ✎ beside each fact that has a source`).toBe(await promise.locator('sup').count())
  }
  await page.close()
})
