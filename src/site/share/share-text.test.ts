import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { longest, shareText, shortened, whatsAppLink } from './share-text.ts'

let readerOf: (typeof import('../reader.ts'))['readerOf']
// The reader keeps the corpus it has read, and test files share their modules: this one needs a reader of the handbook.
beforeAll(async () => {
  vi.stubEnv('HAKKU_ROOT', '.')
  vi.resetModules()
  ;({ readerOf } = await import('../reader.ts'))
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe.each(languages.map(({ code }) => code))('%s', (language) => {
  it('every entry has a message of its title, two facts, a day and its whole address, within 700 characters', () => {
    const reader = readerOf(language)
    const entries = (['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states'] as const).flatMap((collection) => reader.corpus.all(collection) as Entry[])
    expect(entries.length).toBeGreaterThan(200)
    for (const entry of entries) {
      const text = shareText(reader, entry)
      expect(text.length, entry.id).toBeLessThanOrEqual(longest)
      const lines = text.split('\n')
      expect(lines[0], entry.id).toMatch(/^\*.+\*$/)
      expect(lines.filter((line) => line.startsWith('• ')).length, entry.id).toBeGreaterThan(0)
      expect(lines.at(-2), entry.id).toContain('2026')
      expect(lines.at(-1), entry.id).toBe(`${reader.corpus.site.address}${reader.href(entry.collection, entry.id)}`)
      // What WhatsApp receives is the message, letter for letter.
      expect(new URL(whatsAppLink(text)).searchParams.get('text'), entry.id).toBe(text)
    }
  })
})

it('a scheme tells the amount of today first', () => {
  const reader = readerOf('en')
  expect(shareText(reader, reader.corpus.need('schemes', 'karnataka-board-pension') as Entry)).toMatch(/• .*₹[\d,]+/)
})

it('texts are cut between words', () => {
  expect(shortened('one two three', 9)).toBe('one two…')
  expect(shortened('one', 9)).toBe('one')
})
