import { expect, it } from 'vitest'
import { languages, original } from '../../languages/index.ts'
import { refused } from '../queries/refused.ts'
import { reading } from '../reader.ts'
import { sites } from './setup.ts'

const { visit } = reading(sites.real)

it.each(languages.map(({ code }) => code))('of refusals told in %s as people tell them, nine in ten have their slip among the first three, and seven in ten as the first', async (language) => {
  const { page, close } = await visit(`${language === original ? '' : `${language}/`}refusals/`)
  const slips = new Set(await page.locator('.slip').evaluateAll((cards) => cards.map((card) => card.id)))
  const places: number[] = []
  const missed: string[] = []
  for (const { ask, want } of refused[language]) {
    for (const id of want) expect(slips, `${id} is no slip of the page`).toContain(id)
    await page.fill('[name=words]', ask)
    const shown = await page.locator('.slip:not([hidden])').evaluateAll((cards) => cards.map((card) => card.id))
    const place = shown.findIndex((id) => want.includes(id))
    places.push(place)
    if (place !== 0) missed.push(`${ask}: place ${place} of ${shown.length}, after ${shown.slice(0, 3).join(', ')}`)
  }
  const first = await page.locator('.slip:not([hidden]) summary').first().boundingBox()
  expect(first?.y ?? Infinity, 'what was found begins on the first screen').toBeLessThan(740 - 30)
  const within = (best: number) => places.filter((place) => place >= 0 && place < best).length / places.length
  expect(within(3), missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(within(1), missed.join('\n')).toBeGreaterThanOrEqual(0.7)
  await close()
})

it.each(languages.map(({ code }) => code))('whoever copies a slip in %s as it is printed finds it first', async (language) => {
  const { page, close } = await visit(`${language === original ? '' : `${language}/`}refusals/`)
  const words = await page.locator('.slip .words').evaluateAll((titles) => titles.map((title) => title.textContent ?? ''))
  for (const slip of words) {
    await page.fill('[name=words]', slip)
    expect(await page.locator('.slip:not([hidden]) .words').first().textContent()).toBe(slip)
  }
  await close()
})
