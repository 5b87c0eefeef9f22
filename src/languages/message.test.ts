import { describe, expect, expectTypeOf, it } from 'vitest'
import { sayer } from './dictionary.ts'
import { compile, parametersOf, type Values } from './message.ts'
import { speaker } from './speaker.ts'

describe('a message', () => {
  it('without parameters is itself', () => {
    expect(compile('ಯೋಜನೆಗಳು', 'kn')({})).toBe('ಯೋಜನೆಗಳು')
  })

  it('groups plain numbers and leaves words alone', () => {
    expect(compile('{shown} of {total}', 'en')({ shown: 1234567, total: 'all' })).toBe('12,34,567 of all')
  })

  it('takes the plural form of its language: 0 is “one” in Hindi and Kannada, “other” in English', () => {
    const forms = '{count, plural, one {# single} other {# many}}'
    expect([0, 1, 2].map((count) => compile(forms, 'en')({ count }))).toEqual(['0 many', '1 single', '2 many'])
    expect([0, 1, 2].map((count) => compile(forms, 'hi')({ count }))).toEqual(['0 single', '1 single', '2 many'])
    expect([0, 1, 2].map((count) => compile(forms, 'kn')({ count }))).toEqual(['0 single', '1 single', '2 many'])
  })

  it('keeps what looks like a tag as text', () => {
    expect(compile('{name} <b>', 'en')({ name: '<script>' })).toBe('<script> <b>')
  })

  it('that is broken, or lacks a value, says so', () => {
    expect(() => compile('{count, plural, one {x}', 'en')).toThrow()
    expect(() => compile('{name} came', 'en')({})).toThrow('name')
  })

  it('knows its parameters', () => {
    expect([...parametersOf('{of, select, child {the {age}} other {{n, plural, other {#}}}}', 'en')]).toEqual([['of', 'select'], ['age', 'text'], ['n', 'plural']])
  })
})

describe('a message that no language has', () => {
  it('is an error that names its key', () => {
    expect(() => sayer<string>('hi', {})('x')).toThrow('"x": there is no such message')
  })
})

describe('the compiler', () => {
  it('reads parameters and their types from the text', () => {
    expectTypeOf<keyof Values<'Last read on {date} by {who}'>>().toEqualTypeOf<'date' | 'who'>()
    expectTypeOf<Values<'{count, plural, one {# scheme} other {# schemes}}'>['count']>().toEqualTypeOf<number>()
    expectTypeOf<keyof Values<'Schemes'>>().toEqualTypeOf<never>()
  })

  it('refuses an unknown key, a wrong parameter and a missing one', () => {
    const { t } = speaker('en')
    // @ts-expect-error there is no such key
    expect(() => t('nav.nowhere')).toThrow('nav.nowhere')
    // @ts-expect-error the parameter is called date
    expect(() => t('entry.lastRead', { day: 'today' })).toThrow()
    // @ts-expect-error the parameter is missing
    expect(() => t('entry.lastRead')).toThrow()
    // @ts-expect-error a plural wants a number
    expect(t('barrier.findings', { count: '1' })).toContain('1')
    // @ts-expect-error there is no such term
    expect(speaker('en').label('stages', 'dream')).toBeUndefined()
  })
})
