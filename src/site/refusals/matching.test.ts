import { describe, expect, it } from 'vitest'
import { fit } from './matching.ts'

const card = { slip: '“Employment certificate not valid”', text: 'Employment certificate not valid It means: The office does not accept who signed it. 90-day work certificate' }

describe('how well words of a refusal fit', () => {
  it('lets everything stand when nothing is typed', () => {
    expect(fit(card, '  ')).toBe(1)
  })
  it('puts the words of the slip above the words about it', () => {
    expect(fit(card, 'employment certificate')).toBe(2)
    expect(fit(card, 'signed')).toBe(1)
    expect(fit(card, 'Certificate, signed!')).toBe(1.5)
  })
  it('bears badly copied slips, but not half-guessed ones', () => {
    expect(fit(card, 'employment certifcate not')).toBeGreaterThan(1)
    expect(fit(card, 'bank account closed')).toBe(0)
  })
  it('finds beginnings of words, not their middles', () => {
    expect(fit(card, 'empl')).toBe(2)
    expect(fit(card, 'ploy')).toBe(0)
  })
  it('compares letters in one form, in every script', () => {
    expect(fit({ slip: 'ಅರ್ಜಿ ತಿರಸ್ಕರಿಸಲಾಗಿದೆ', text: '' }, 'ಅರ್ಜಿ')).toBe(2)
    expect(fit({ slip: 'क़र्ज़ नामंज़ूर', text: '' }, 'क़र्ज़'.normalize('NFD'))).toBe(2)
    expect(fit(card, 'ＥＭＰＬＯＹＭＥＮＴ')).toBe(2)
  })
})
