import { resolve } from 'node:path'
import { plugins } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { cslOf, toBibTeX, toCslJson, toRis, type CslItem } from './index.ts'

const parsed = (text: string) => plugins.input.chain(text, { generateGraph: false }) as (Partial<CslItem> & { 'citation-key'?: string })[]
const year = (item: Partial<CslItem>) => item.issued?.['date-parts'][0][0]

describe.each([['the made-up corpus', 'src/testing/good'], ['the handbook', '.']])('the sources of %s', (_name, root) => {
  const sources = readCorpus(resolve(root)).all('sources')
  const items = sources.map(cslOf)
  it('keep what their files say', () => {
    expect(items.map(({ title, publisher, URL }) => [title, publisher, URL])).toEqual(sources.map(({ data }) => [data.title, data.publisher, data.URL]))
    expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(sources.map(({ data }) => data.issued?.split('-').map(Number)))
    for (const [index, { data }] of sources.entries()) expect(items[index]?.note).toContain(data.rank === 'primary' ? 'Primary' : 'Secondary')
  })
  it('read back from BibTeX', () => {
    const text = toBibTeX(items)
    const back = parsed(text)
    expect(back.map((item) => item['citation-key'])).toEqual(items.map(({ id }) => id))
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
    expect(back.map(year)).toEqual(items.map(year))
    // The reader of the plugin encodes the percent signs of an address once more.
    expect(back.map(({ URL }) => URL?.replaceAll('%25', '%'))).toEqual(items.map(({ URL }) => URL?.replaceAll('%25', '%')))
    for (const { URL } of items) if (URL && !/[{}\\]/.test(URL)) expect(text).toContain(`url = {${URL}}`)
  })
  it('read back from RIS', () => {
    const back = parsed(toRis(items))
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
    expect(back.map(year)).toEqual(items.map(year))
    expect(back.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL))
    const day = (date?: { 'date-parts': [number[]] }) => date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')
    expect([...toRis(items).matchAll(/^Y2 {2}- (.*)$/gm)].map((match) => match[1])).toEqual(items.map(({ accessed }) => day(accessed)))
  })
  it('read back from CSL-JSON', () => {
    expect(JSON.parse(toCslJson(items))).toEqual(items)
  })
})

describe('a source with everything', () => {
  const item: CslItem = {
    id: 'all-of-it', type: 'article-newspaper', title: 'ಕಾರ್ಮಿಕ ಕಾರ್ಡ್ & 50% of {workers}: a_b #1 for $2', author: [{ family: 'Rao', given: 'A.' }, { literal: 'Board of masons' }],
    publisher: 'Nobody & Sons', 'container-title': 'The Paper', issued: { 'date-parts': [[2025, 3, 31]] }, accessed: { 'date-parts': [[2026, 11, 21]] },
    URL: 'https://example.org/a_b?c=1&d=%20#e', number: 'G.S.R. 344(E)', page: '12', language: 'kn', note: 'Read in part.',
  }
  it('keeps its script and its signs in BibTeX', () => {
    const [back] = parsed(toBibTeX([item]))
    expect(back?.title).toBe(item.title.replace('{', '(').replace('}', ')'))
    expect(back?.URL).toBe(item.URL)
    expect(toBibTeX([item])).toContain('ಕಾರ್ಮಿಕ ಕಾರ್ಡ್')
    expect(toBibTeX([item])).toContain('Number: G.S.R. 344(E). Read in part. Read on 2026-11-21.')
  })
  it('cannot swallow the sources after it by a brace', () => {
    const back = parsed(toBibTeX([{ ...item, title: 'An open { brace', note: '}', author: [{ literal: '{' }] }, { ...item, id: 'next-one' }]))
    expect(back.map((each) => each['citation-key'])).toEqual(['all-of-it', 'next-one'])
  })
  it('keeps long lines whole in RIS', () => {
    const long = { ...item, id: 'a-very-long-id-that-is-longer-than-twenty', title: 'x'.repeat(300) }
    expect(toRis([long])).toContain(`TI  - ${'x'.repeat(300)}\n`)
    expect(toRis([long])).toContain(`ID  - ${long.id}\n`)
    expect(parsed(toRis([long]))[0]?.title).toBe(long.title)
  })
})

it('no source gives an empty bibliography, not a broken one', () => {
  expect([toBibTeX([]), toRis([]), toCslJson([])]).toEqual(['', '', '[]\n'])
})
