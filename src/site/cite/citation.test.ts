import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { languages } from '../../languages/index.ts'
import type { Reader } from '../reader.ts'
import { citationOf, citationOfPage, dataOf, permanentOf } from './citation.ts'
import { linkedOf, scriptText } from './linked.ts'

let readerOf: (typeof import('../reader.ts'))['readerOf']
let reader: Reader
// The reader keeps the corpus it has read, and test files share their modules: this one needs a reader of its own.
beforeAll(async () => {
  vi.stubEnv('HAKKU_ROOT', 'src/testing/good')
  vi.resetModules()
  ;({ readerOf } = await import('../reader.ts'))
  reader = readerOf('en')
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const parsed = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Record<string, unknown>[]

describe('the citation of a page', () => {
  it('is an APA reference with edition, day of access and permanent address', () => {
    const { apa } = citationOf(reader, reader.corpus.need('schemes', 'mason-card'))
    expect(apa.before + apa.title + apa.after).toBe('The Sample contributors. (2026). Mason card (Edition 2026.11). Sample. Retrieved November 21, 2026, from https://sample.example.org/id/mason-card/')
  })
  it('reads back from BibTeX, RIS and CSL-JSON in every language', () => {
    for (const { code } of languages)
      for (const entry of reader.corpus.entries) {
        const own = readerOf(code)
        const title = own.say(entry, 'title').text
        const url = permanentOf(reader.corpus.site, entry.id)
        const { bibTeX, ris, cslJson } = citationOf(own, entry)
        for (const text of [bibTeX, ris, cslJson]) expect(parsed(text), text).toMatchObject([{ title, URL: url }])
        expect(JSON.parse(cslJson)).toMatchObject({ version: '2026.11', accessed: { 'date-parts': [[2026, 11, 21]] } })
      }
  })
  it('is not broken by signs that mean something to TeX', () => {
    const entry = reader.corpus.need('schemes', 'mason-card')
    const odd = { ...reader, say: () => ({ text: '50% of {workers} & a_b #1 $2 ~ ^ \\end' }) }
    expect(citationOf(odd, entry).bibTeX).toContain('title = {50\\% of \\{workers\\} \\& a\\_b \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}')
  })
  it('of a page that is no entry names its own address', () => {
    const { apa, bibTeX, ris, cslJson } = citationOfPage(reader, 'move/bihar-to-karnataka', 'From Bihar to Karnataka')
    expect(apa.before + apa.title + apa.after).toContain('From Bihar to Karnataka (Edition 2026.11). Sample. Retrieved November 21, 2026, from https://sample.example.org/move/bihar-to-karnataka/')
    for (const text of [bibTeX, ris, cslJson]) expect(parsed(text), text).toMatchObject([{ title: 'From Bihar to Karnataka', URL: 'https://sample.example.org/move/bihar-to-karnataka/' }])
    expect(bibTeX).toContain('@misc{sample-move-bihar-to-karnataka,')
    expect(citationOfPage(reader, '', 'Sample').bibTeX).toContain('@misc{sample,')
  })
  it('points to the data of the entry', () => {
    expect(dataOf(reader.corpus.site, reader.corpus.need('schemes', 'mason-card'))).toBe('/data/v1/schemes/mason-card.json')
  })
})

describe('the page as schema.org sees it', () => {
  const typeOf = (entry: Parameters<typeof linkedOf>[1]) => (linkedOf(reader, entry) as { '@type': string } | undefined)?.['@type']
  it('has the type of its kind', () => {
    expect(typeOf(reader.corpus.need('schemes', 'mason-card'))).toBe('GovernmentService')
    expect(typeOf(reader.corpus.need('occupations', 'stone-work'))).toBe('Occupation')
    expect(typeOf(reader.corpus.need('practices', 'work-diary'))).toBe('HowTo')
    expect(typeOf(reader.corpus.need('figures', 'days-for-a-card'))).toBe('Dataset')
    expect(typeOf(reader.corpus.need('barriers', 'slow-office'))).toBeUndefined()
  })
  it('tells the steps of a practice', () => {
    expect(linkedOf(reader, reader.corpus.need('practices', 'work-diary'))).toMatchObject({ step: expect.arrayContaining([expect.objectContaining({ '@type': 'HowToStep' })]) })
  })
  it('cannot end its script element', () => {
    expect(scriptText({ name: '</script><script>alert(1)</script>' })).not.toContain('<')
    expect(JSON.parse(scriptText({ name: '</script>' }))).toEqual({ name: '</script>' })
  })
})
