import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { words } from './dictionary.ts'
import { labels as labelsEn, messages, phrases as phrasesEn } from './en/index.ts'
import { languages, original } from './languages.ts'
import { compile, parametersOf, type Message } from './message.ts'

const interfaceWords: Record<string, Message> = messages
const phrases: Record<string, Message> = phrasesEn
const others = languages.map(({ code }) => code).filter((code) => code !== original)

/** Parameters that decide a form and may be of no use in a language that has one form only. */
const optional = new Set(['plural', 'select'])

/** The names that the compiler reads from a message; must follow the type `Values` in message.ts. */
function namesForCompiler(source: string): string[] {
  return [...new Set(source.split('{').slice(1).map((rest) => (rest.split('}')[0] as string).split(',')[0] as string))].filter((name) => !/[ #]/.test(name) && name !== '')
}

interface Element {
  type: number
  value: string
  options?: Record<string, { value: Element[] }>
}

/** What of a message reaches the reader: its text without parameters and selectors. */
function spoken(source: string): string {
  const read = (elements: Element[]): string => elements.map(({ type, value, options }) => (type === 0 ? value : Object.values(options ?? {}).map((arm) => read(arm.value)).join(' '))).join(' ')
  return read(new IntlMessageFormat(source, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Element[])
}

const everyText = languages.flatMap(({ code }) => [
  ...Object.entries(words[code].messages).map(([key, text]) => ({ code, key, text: text as string })),
  ...Object.entries(words[code].phrases).map(([key, text]) => ({ code, key, text })),
  ...Object.entries(words[code].labels).flatMap(([set, terms]) => Object.entries(terms as Record<string, string>).map(([term, text]) => ({ code, key: `${set}.${term}`, text }))),
])

describe('the English list', () => {
  it.each(Object.entries({ ...interfaceWords, ...phrases }))('%s has a note and reads alike for compiler and run time', (_key, { message, note }) => {
    expect(note.length).toBeGreaterThan(2)
    expect(namesForCompiler(message).sort()).toEqual([...parametersOf(message, 'en').keys()].sort())
  })

  it('gives no phrase the name of a message', () => {
    expect(Object.keys(phrases).filter((key) => key in interfaceWords)).toEqual([])
  })
})

describe.each(others)('%s', (code) => {
  it('translates every message of the interface', () => {
    expect(Object.keys(interfaceWords).filter((key) => !(key in words[code].messages))).toEqual([])
  })

  it('translates no message that English does not have', () => {
    expect(Object.keys(words[code].messages).filter((key) => !(key in interfaceWords))).toEqual([])
  })

  it.each([
    ['messages', words[code].messages as Record<string, string>, interfaceWords],
    ['phrases', words[code].phrases as Record<string, string>, phrases],
  ])('%s take the parameters of the original', (_name, own, english) => {
    const wrong = Object.entries(own).flatMap(([key, text]) => {
      const theirs = parametersOf(english[key]?.message ?? '', 'en')
      const mine = parametersOf(text, code)
      const unknown = [...mine.keys()].filter((name) => !theirs.has(name))
      const plain = [...theirs].filter(([name, kind]) => kind === 'text' && !mine.has(name)).map(([name]) => name)
      const forgotten = plain.filter((name) => name !== 'count')
      const cardinal = [...theirs].filter(([name, kind]) => optional.has(kind) && name === 'count' && !mine.has(name) && !theirs.has('n')).map(([name]) => name)
      const bad = [...unknown, ...forgotten, ...(/=0|=1/.test(text) ? [] : cardinal)]
      return bad.length > 0 ? [`${key}: ${bad.join(', ')}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('has a label for every term, and for no other', () => {
    for (const [set, terms] of Object.entries(labelsEn))
      expect(Object.keys(words[code].labels[set as keyof typeof labelsEn]), set).toEqual(Object.keys(terms))
  })

  it('leaves no English words', () => {
    const names = /CC BY|PDF|JavaScript|CSV|SVG|MB|zip|feed|US/g
    const english = everyText.filter(({ code: of, key, text }) => of === code && key !== 'search.hint' && /[A-Za-z]{2,}/.test(spoken(text).replaceAll(names, '')))
    expect(english.map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  it('mixes no script of another language into its own', () => {
    const foreign = languages.filter((other) => other.code !== code && other.script !== 'Latn').map(({ script }) => new RegExp(`\\p{Script=${script}}`, 'u'))
    expect(everyText.filter((text) => text.code === code && text.key !== 'search.hint' && foreign.some((script) => script.test(text.text)))).toEqual([])
  })
})

describe('every text of every language', () => {
  it('has Latin digits only', () => {
    expect(everyText.filter(({ text }) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([])
  })

  it('is in normal form C, with no stray spaces and no apostrophe that would quote', () => {
    expect(everyText.filter(({ text }) => text !== text.normalize('NFC') || text !== text.trim() || /  |'/.test(text))).toEqual([])
  })

  it('is not empty and compiles', () => {
    for (const { code, text, key } of everyText) {
      expect(text, key).not.toBe('')
      expect(() => compile(text, code), key).not.toThrow()
    }
  })
})
