import { describe, expect, it } from 'vitest'
import { count, fill, longestMessage, message } from './text.ts'

describe('fill', () => {
  it('puts values in and leaves the rest', () => {
    expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}')
  })
  it('never fills what a value brings along', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x')
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}')
  })
})

it('counts', () => {
  expect([0, 1, 2, 38].map((n) => count(['none', 'one', '{n} of them'], n))).toEqual(['none', 'one', '2 of them', '38 of them'])
})

describe('message', () => {
  const template = 'Worth asking about on {date}: {names}. {address}'
  const date = '21 November 2026'
  const address = 'https://example.org/find/#occupation=construction&state=IN-KA'
  it('holds date, names and the address with every answer', () => {
    expect(message(template, { date, names: ['Card', 'Pension'], address })).toBe(`Worth asking about on ${date}: Card, Pension. ${address}`)
  })
  it('begins with what to fetch first, and has no full stop after names left out', () => {
    const text = message(template, { first: 'Do this first: Certificate.', date, names: Array.from({ length: 60 }, () => 'A name that takes room'), address })
    expect(text.startsWith('Do this first: Certificate.\nWorth asking')).toBe(true)
    expect(text).toContain('room … https://')
    expect(text.length).toBeLessThanOrEqual(longestMessage)
  })
  it('stays below 700 characters, whatever comes', () => {
    const names = Array.from({ length: 60 }, (_, i) => `ನಿರ್ಮಾಣ ಕಾರ್ಮಿಕರ ಮಂಡಳಿಯ ಪಿಂಚಣಿ ${i}`)
    for (const long of [address, `${address}&papers=${'x'.repeat(300)}`, `${address}&papers=${'x'.repeat(3000)}`]) {
      const text = message(template, { date, names, address: long })
      expect(text.length).toBeLessThanOrEqual(longestMessage)
      expect(text).toContain(date)
      expect(text).toContain('https://example.org/find/')
      expect(text).toContain(names[0])
    }
  })
  it('never sends half of the answers', () => {
    const text = message(template, { date, names: ['Card'], address: `${address}&papers=${'x'.repeat(3000)}` })
    expect(text.endsWith('https://example.org/find/')).toBe(true)
    const shorter = message(template, { date, names: Array.from({ length: 60 }, () => 'A name that takes room'), address })
    expect(shorter.endsWith(address)).toBe(true)
  })
  it('gives date and bare address when even one name is too long', () => {
    expect(message(template, { date, names: ['x'.repeat(900)], address })).toBe(`${date} https://example.org/find/`)
  })
})
