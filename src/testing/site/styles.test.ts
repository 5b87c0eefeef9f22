import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesEnding } from '../../editions/index.ts'
import { sites } from './setup.ts'

/**
 * What Chrome 80, Firefox 78 and Safari 13 do not know and what would leave a page bare or broken there: a rule with an
 * unknown selector or block is dropped whole. Sources: caniuse.com, first version of each.
 */
const tooNew: [name: string, pattern: RegExp][] = [
  ['@layer (Chrome 99)', /@layer\b/],
  ['@container (Chrome 105)', /@container\b/],
  ['@property (Chrome 85, Firefox 128)', /@property\b/],
  ['nesting (Chrome 112)', /&/],
  [':is, :where (Chrome 88)', /:(?:is|where)\(/],
  [':has (Chrome 105)', /:has\(/],
  [':not with a list (Chrome 88)', /:not\([^()]*,/],
  [':focus-visible together with other selectors (Safari 15.4)', /,[^{},]*:focus-visible[^{}]*\{|:focus-visible[^{},]*,[^{}]*\{/],
  ['media ranges (Chrome 104)', /@media[^{]*[<>]/],
  ['color-mix, oklch, lab, light-dark (Chrome 111)', /\b(?:color-mix|oklch|oklab|lab|lch|light-dark)\(/],
  ['inset (Chrome 87)', /[;{]inset(?:-[a-z-]+)?:/],
  ['aspect-ratio (Chrome 88)', /[;{]aspect-ratio:/],
  ['logical shorthands (Chrome 87)', /[;{](?:margin|padding|border)-(?:inline|block):/],
  ['svh, dvh, lvh (Chrome 108)', /\d[sdl]v[hw]\b/],
  // Grids know `gap`; boxes in a line lost all space before Chrome 84 and Safari 14.1.
  ['gap in a flex box (Chrome 84, Safari 14.1)', /\{(?=[^{}]*display:(?:inline-)?flex)(?=[^{}]*[;{](?:row-|column-)?gap:)/],
]

const styles = new Set<string>()
const linked: string[] = []
for (const file of filesEnding(sites.real, '.html')) {
  const html = readFileSync(file, 'utf8')
  for (const [, css] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) styles.add(css as string)
  if (html.includes('rel="stylesheet"')) linked.push(file)
}

it('there are styles, few for all pages', () => {
  expect(styles.size).toBeGreaterThan(3)
  expect(styles.size).toBeLessThan(40)
})

describe('no style of the built site holds', () => {
  it.each(tooNew)('%s', (_, pattern) => {
    expect([...styles].flatMap((css) => css.match(new RegExp(`.{0,60}${pattern.source}.{0,40}`)) ?? [])).toEqual([])
  })
})

it('no page loads a style from elsewhere', () => {
  expect(linked.slice(0, 5)).toEqual([])
})
