import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { languages } from '../../languages/index.ts'
import { finderData } from '../../views/index.ts'
import { sort, type FinderData, type Result } from '../../views/finder/index.ts'
import { readerOf } from '../reader.ts'
import { inScript, payloadOf } from './payload.ts'
import { screensOf } from './questions.ts'
import type { Payload, Said } from './shape.ts'

const payloads = languages.map(({ code }) => payloadOf(readerOf(code)))
const [english] = payloads as [Payload]
const texts = (payload: Payload): Said[] => [...payload.schemes.flatMap(({ title, gives, tests }) => [title, ...(gives[0] ? [gives[0]] : []), ...tests]), ...payload.barriers.flatMap(({ title, advice }) => (advice ? [title, advice] : [title])), ...Object.values(payload.titles)]

describe.each(payloads)('the words of the finder', (payload) => {
  it('stand beside every scheme, condition, paper and barrier', () => {
    const { data, schemes, barriers, titles } = payload
    expect(Math.min(schemes.length, barriers.length, data.papers.length)).toBeGreaterThan(10)
    expect(schemes.map(({ tests }) => tests.length)).toEqual(data.schemes.map(({ tests }) => tests.length))
    expect(barriers).toHaveLength(data.barriers.length)
    for (const id of [...data.papers, ...data.otherPapers]) expect(titles[id]).toBeTruthy()
    const named = new Set([...Object.keys(titles), ...data.schemes.map(({ id }) => id)])
    for (const { tests } of data.schemes) for (const test of tests) if (test.test === 'paper' || test.test === 'registration') for (const id of test.any) expect([...named]).toContain(id)
    expect(texts(payload).filter((text) => (typeof text === 'string' ? text : text[0]).trim() === '')).toEqual([])
  })
  it('never call anybody eligible', () => {
    expect(JSON.stringify(payload.words)).not.toMatch(/\beligible\b|पात्र|ಅರ್ಹರ/i)
  })
  it('keep the places that the page fills in', () => {
    const { words } = payload
    for (const [text, name] of [[words.because, 'reason'], [words.blockedBy, 'names'], [words.found, 'worth'], [words.found, 'blocked'], [words.fits, 'n'], [words.get, 'name'], [words.needsCard, 'names'], [words.hits, 'schemes'], [words.forThis, 'schemes'], [words.rest, 'n'], [words.share, 'date'], [words.share, 'names'], [words.share, 'address'], [words.wrongNumber, 'most']] as const) expect(text).toContain(`{${name}}`)
    for (const counted of [words.ignored, words.worth, words.needIt, words.schemes]) expect(counted[2]).toMatch(/\{n\}/)
  })
})

it('sorts people as the data of the views does', () => {
  const data = finderData(readerOf('en').corpus)
  for (const person of [{}, { occupation: 'construction', state: 'IN-KA', home: 'IN-BR', age: 58, sex: 'female', papers: ['aadhaar'], cards: [] }, { state: 'IN-KA', age: 30, cards: ['e-shram'], family: ['pregnant'] }]) {
    const lists = (all: FinderData) => Object.entries(sort(all, person)).map(([name, results]) => [name, ...results.map(({ scheme, met, open, blockers, reasons }: Result) => [scheme.id, met.length, open.length, blockers.map(({ kind, any }) => [kind, ...any]), reasons.length])])
    expect(lists(english.data)).toEqual(lists(data))
  }
})

it('cannot end the script element that holds it', () => {
  const text = inScript({ ...english, date: '</script><script>alert(1)</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text).date).toBe('</script><script>alert(1)</script><!--')
})

it('asks few questions, each name of the link once', () => {
  const screens = screensOf(english.data, readerOf('en'))
  const names = screens.flatMap(({ fields }) => fields.map(({ name }) => name))
  expect(screens.filter(({ rare }) => !rare).length).toBeLessThanOrEqual(6)
  expect(new Set(names).size).toBe(names.length)
  expect(screens.slice(0, 5).flatMap(({ fields }) => fields.map(({ name }) => name))).toEqual(['occupation', 'state', 'home', 'age', 'sex', 'cards', 'papers'])
})

describe('the budget', () => {
  it('30 KB for code and data, in every language, with a hundred schemes', async () => {
    const bundle = await build({ entryPoints: [join(import.meta.dirname, 'find-in-page.ts')], bundle: true, minify: true, write: false, format: 'iife', target: 'chrome80' })
    const code = brotliCompressSync(bundle.outputFiles[0]?.contents ?? '').length
    for (const payload of payloads) {
      const data = brotliCompressSync(inScript(payload)).length
      const hundred = Math.round((data / Math.max(payload.data.schemes.length, 1)) * Math.max(payload.data.schemes.length, 100))
      expect(code + hundred).toBeLessThan(30_000)
    }
  })
})
