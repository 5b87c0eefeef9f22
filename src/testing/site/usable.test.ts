import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { pages } from './pages.ts'
import { sites } from './setup.ts'

/** What hands, eyes and old screens need, and axe cannot see: size of targets, focus, narrow screens, forced colours, no motion. */
const reader = reading(sites.real)

/** Hindi has the letters of Devanagari, but the length and the style of the other two: they stand for it here. */
const visited = pages.filter((path) => !path.startsWith('hi/'))
const touched = 'a[href], button, input:not([type=hidden]), select, summary, textarea'

async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, close } = await reader.visit(path, options)
  await look(page)
  await close()
}

describe('240 pixels wide, which is 400 % of a screen of 960: the page does not move sideways', () => {
  it.each(visited)('/%s', (path) =>
    visit(path, { viewport: { width: 240, height: 320 } }, async (page) => {
      const out = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth
        if (wide <= 240) return []
        return Array.from(document.querySelectorAll('main *, .top *, .foot *')).filter((one) => one.getBoundingClientRect().right > 241 && !one.closest('.scroll, pre, table')).slice(-3).map((one) => `${wide}: ${one.tagName} ${one.className} ${(one.textContent ?? '').slice(0, 40)}`).concat(`${wide}`)
      })
      expect(out).toEqual([])
    }),
  )
})

describe('what one taps on is 24 pixels large or has that much room (WCAG 2.5.8), the main ones 44 high', () => {
  it.each(visited)('/%s', (path) =>
    visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      const small = await page.evaluate((selector) => {
        const all = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1 && !one.closest('.hidden, .skip'))
        // A checkbox inside its label is tapped by the label.
        const boxOf = (one: HTMLElement) => (one.matches('input[type=checkbox], input[type=radio]') ? (one.closest('label') ?? one) : one).getBoundingClientRect()
        const boxes = all.map(boxOf)
        const inSentence = (one: HTMLElement) => getComputedStyle(one).display === 'inline' && Array.from(one.parentElement?.childNodes ?? []).some((node) => node !== one && (node.textContent ?? '').trim().length > 1)
        const close = (at: number) => {
          const { left, top, width, height } = boxes[at] as DOMRect
          const [x, y] = [left + width / 2, top + height / 2]
          return boxes.some((box, other) => other !== at && Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12)
        }
        const tight = all.filter((one, at) => {
          const { width, height } = boxes[at] as DOMRect
          return (width < 23.5 || height < 23.5) && !inSentence(one) && close(at)
        })
        const main = all.filter((one, at) => one.matches('.go, .acts a, .acts button, .bar nav:not(.languages) a, .hero button, .hero input, main form button[type=submit], .keep button') && (boxes[at] as DOMRect).height < 43.5)
        return [...tight, ...main].slice(0, 5).map((one) => `${one.tagName} ${one.className} “${(one.textContent ?? '').trim().slice(0, 40)}” ${Math.round(one.getBoundingClientRect().width)} × ${Math.round(one.getBoundingClientRect().height)} in ${one.parentElement?.className}`)
      }, touched)
      expect(small).toEqual([])
    }),
  )
})

describe('a walk by the Tab key sees where it is, also in forced colours, and nothing moves for those who want no motion', () => {
  it.each(visited)('/%s', (path) =>
    visit(path, { viewport: { width: 360, height: 740 }, forcedColors: 'active', reducedMotion: 'reduce' }, async (page) => {
      const seen = new Set<string>()
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement
          if (!one || one === document.body) return undefined
          const { outlineStyle, outlineWidth } = getComputedStyle(one)
          const { top, bottom, left } = one.getBoundingClientRect()
          return { name: `${one.tagName} ${(one.textContent ?? '').trim().slice(0, 30)} ${one.getAttribute('href') ?? one.id}`, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, inView: bottom > 0 && top < innerHeight && left > -900 }
        })
        if (!at) break
        seen.add(at.name)
        expect(at, at.name).toMatchObject({ ring: true, inView: true })
      }
      // The first steps are: past the frame, home, the menu.
      expect([...seen][0]).toContain('#main')
      expect(seen.size).toBeGreaterThan(8)
      const moving = await page.evaluate(() => [
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling'] : []),
        ...document.getAnimations().filter((animation) => animation.playState === 'running').map(String),
        ...Array.from(document.querySelectorAll('*')).filter((one) => getComputedStyle(one).forcedColorAdjust === 'none' && !one.closest('svg')).map((one) => one.tagName),
      ])
      expect(moving).toEqual([])
    }),
  )
})
