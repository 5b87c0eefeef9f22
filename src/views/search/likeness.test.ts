import { describe, expect, it } from 'vitest'
import { distance, likeness } from './likeness.ts'

const forgiven = 0.6

describe('likeness', () => {
  it('is 1 for one sound and symmetrical in what it costs', () => {
    expect(likeness('kard', 'kard', false)).toBe(1)
    expect(distance('pensan', 'pesnan', 3)).toBeCloseTo(distance('pesnan', 'pensan', 3))
  })
  it.each([
    ['swapped letters', 'pesnan', 'pensan'],
    ['one letter in a word of six', 'pensan', 'penkan'],
    ['two letters in a long word', 'sertifkad', 'sertifikat'],
    ['vowels', 'labor', 'lebar'],
    ['an ending', 'karmikrig', 'karmik'],
    ['a beginning', 'sertif', 'sertifikat'],
  ])('forgives %s: %s', (_, typed, known) => {
    expect(likeness(typed, known, false)).toBeGreaterThan(forgiven)
    expect(likeness(typed, known, false)).toBeLessThan(1)
  })
  it.each([
    ['three letters', 'pan', 'pen'],
    ['another word', 'pensan', 'rasan'],
    ['two slips in five letters', 'labor', 'libgr'],
    ['another number', '20', '200'],
    ['two letters of a beginning', 'ka', 'karnatak'],
  ])('does not forgive %s: %s for %s', (_, typed, known) => {
    expect(likeness(typed, known, false)).toBeLessThan(forgiven)
  })
  it('lets two letters begin a word that is still being typed', () => {
    expect(likeness('ka', 'kard', true)).toBeGreaterThan(forgiven)
  })
  it('finds a nearer word more alike', () => {
    expect(likeness('svanidi', 'svanidhi', false)).toBeGreaterThan(likeness('svanidi', 'svanadi', false) - 0.2)
    expect(likeness('rasan', 'resan', false)).toBeGreaterThan(likeness('rasan', 'rasam', false))
  })
})
