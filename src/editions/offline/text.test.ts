import { describe, expect, it } from 'vitest'
import { bestSentence, ranked, read, stem } from './text-rank.ts'
import { textsOf } from './text.ts'

const fragment = (url: string, content: string, title = url, filters: Record<string, string[]> = {}) => ({ url, content, meta: { title }, filters })
const card = fragment('/schemes/card/', 'The board keeps a register. Ask the contractor for a certificate. A certificate costs nothing.', 'Labour card', { kind: ['schemes, place:IN, place:IN-KA'] })
const pension = fragment('/schemes/pension/', 'Money each month from sixty on. The board keeps a register.', 'Pension')
const hindi = fragment('/hi/schemes/card/', 'ठेकेदार से प्रमाणपत्र माँगें। बोर्ड में पंजीकरण होता है।', 'लेबर कार्ड')
const texts = textsOf([card, pension, hindi])
const all = read(texts)
const answer = (question: string) => ranked(all, question).map(({ page }) => page.url)

describe('the texts of a copy', () => {
  it('hold each sentence once, and give every page its own again', () => {
    expect(texts.lines.filter((line) => line === 'The board keeps a register.')).toHaveLength(1)
    for (const [place, { content }] of [card, pension, hindi].entries()) expect(all.pages[place]?.lines.map((line) => all.lines[line]).join(' ')).toBe(content)
  })
  it('take apart what the indexer wrote into one filter', () => {
    expect(texts.pages[0]?.filters).toEqual({ kind: ['schemes'], place: ['IN', 'IN-KA'] })
  })
})

describe('the search in them', () => {
  it.each([
    ['contractor', ['/schemes/card/']],
    ['register', ['/schemes/pension/', '/schemes/card/']],
    ['CERTIFICATES contractors', ['/schemes/card/']],
    ['pension', ['/schemes/pension/']],
    ['पंजीकरण', ['/hi/schemes/card/']],
    ['ठेकेदारों', ['/hi/schemes/card/']],
    ['qqq', []],
    ['  ', []],
  ])('%s', (question, urls) => expect(answer(question)).toEqual(urls))
  it('puts a page of that name first', () => {
    const named = read(textsOf([fragment('/a/', 'A pension, a pension and a pension.'), fragment('/b/', 'Money.', 'Pension')]))
    expect(ranked(named, 'pension').map(({ page }) => page.url)).toEqual(['/b/', '/a/'])
  })
  it('answers with what holds most words when nothing holds all', () => {
    expect(answer('contractor certificate moon')).toEqual(['/schemes/card/'])
  })
  it('cuts words to what their forms share, never to less than four letters', () => {
    expect(['pensions', 'applying', 'card', 'es', 'ಕಾರ್ಮಿಕರು'].map(stem)).toEqual(['pension', 'apply', 'card', 'es', 'ಕಾರ್ಮಿಕರ'])
  })
  it('shows the sentence that answers', () => {
    const page = all.pages[0] as (typeof all.pages)[number]
    expect(bestSentence(all, page, 'contractor certificate')).toBe('Ask the contractor for a certificate.')
    const long = read(textsOf([fragment('/l/', `${'word '.repeat(100)}treasure ${'word '.repeat(100)}`)]))
    const shown = bestSentence(long, long.pages[0] as (typeof all.pages)[number], 'treasure')
    expect(shown).toContain('treasure')
    expect(shown.length).toBeLessThan(200)
  })
})
