import { describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { answered, asks, hits, keys } from './searching.ts'
import { sites } from './setup.ts'

const reader = reading(sites.real)

describe('the names come in two files', () => {
  it('and the first answer does not wait for the second, which adds practices and organisations', async () => {
    const { page, close } = await reader.open()
    let give = () => undefined as void
    const given = new Promise<void>((done) => (give = done))
    await page.route(/more-names\.js/, async (route) => {
      await given
      await route.continue()
    })
    await page.goto(`${reader.origin}/${asks('labour card')}`, { waitUntil: 'commit' })
    await hits(page).first().waitFor()
    expect((await keys(page))[0]).toBe('schemes/karnataka-labour-card')
    await page.fill('#q', 'Karnataka construction board ')
    await hits(page).first().waitFor()
    expect((await keys(page)).filter((key) => key.startsWith('organisations/'))).toEqual([])
    give()
    await expect.poll(() => keys(page)).toContain('organisations/karnataka-construction-board')
    await close()
  })
  it('and without the second the text is searched all the same', async () => {
    const { page, close } = await reader.open()
    await page.route(/more-names\.js/, (route) => route.abort())
    await page.goto(`${reader.origin}/${asks('helmet belt harness')}`)
    await answered(page)
    expect((await keys(page)).length).toBeGreaterThan(0)
    await close()
  })
})
