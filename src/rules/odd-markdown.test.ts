import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

const said = (prose: string) => linesAfter({ 'content/pages/how-we-check.md': appended(prose) })

test('footnotes, boxes to tick and headings without words are refused at their place', () => {
  expect(said('Free.[^1]\n\n[^1]: Says the order.')).toEqual([
    'content/pages/how-we-check.md:14:6  here stands a mark of a footnote, which entries do not use; write it as a sentence or a list; a source belongs into the fields  [odd-markdown]',
    'content/pages/how-we-check.md:16:1  here stands a footnote, which entries do not use; write it as a sentence or a list; a source belongs into the fields  [odd-markdown]',
  ])
  expect(said('- [ ] open\n- [x] done').join()).toMatch(/:14:1 .*a box to tick.*:15:1 .*a box to tick/)
  expect(said('##').join()).toContain(':14:1  here stands a heading without words')
  expect(said('## ![A card](/pictures/work-certificate.svg)').join()).toContain('a heading without words')
})

test('what stands in too many others is refused, once', () => {
  expect(said(`${'> '.repeat(40)}deep`).length).toBe(1)
  expect(said(`${'- '.repeat(40)}deep`).join()).toContain('in too many others')
  expect(said('> - **See** [the *card*](/schemes/mason-card/) and ~~that~~ `this`')).toEqual([])
})
