import { describe, expect, it } from 'vitest'
import { fit, weightIn } from './matching.ts'

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
  it('knows a word by its beginning when its end differs, and a hyphen both ways', () => {
    expect(fit(card, 'employments certificates')).toBe(2)
    expect(fit({ slip: 'Suspended: e-KYC not completed', text: '' }, 'ekyc pending')).toBe(1)
    expect(fit({ slip: 'Suspended: e-KYC not completed', text: '' }, 'e kyc')).toBe(2)
    expect(fit({ slip: 'Biometric authentication failed', text: '' }, 'authentication failure')).toBe(2)
  })
  it('takes a whole sentence from a screen', () => {
    expect(fit({ slip: 'Documents incomplete', text: 'The school wants papers. Application' }, 'Your application has been rejected due to insufficient documents')).toBe(0)
    const weight = weightIn([{ slip: 'Documents incomplete', text: 'Application' }, card, card])
    expect(fit({ slip: 'Documents incomplete', text: 'Application' }, 'Your application has been rejected due to insufficient documents', weight)).toBeGreaterThan(0)
    expect(fit({ slip: 'Name does not match', text: '' }, 'name mismatch')).toBe(2)
  })
  it('lets words that stand everywhere decide little', () => {
    const list = [card, { slip: 'Name does not match', text: '' }, { slip: 'Not in the survey list', text: '' }, { slip: 'e-KYC not done', text: '' }]
    const weight = weightIn(list)
    expect([weight('not'), weight('survey'), weight('father')]).toEqual([0.25, 1, 0.5])
    const best = (typed: string) => list.map((each) => fit(each, typed, weight)).map((score, place) => [score, place] as const).sort((a, b) => b[0] - a[0])[0]?.[1]
    expect(best('name not as in the survey')).toBe(2)
    expect(fit(card, 'not in survey', weight)).toBe(0)
  })
  it('compares letters in one form, in every script', () => {
    expect(fit({ slip: 'ಅರ್ಜಿ ತಿರಸ್ಕರಿಸಲಾಗಿದೆ', text: '' }, 'ಅರ್ಜಿ')).toBe(2)
    expect(fit({ slip: 'क़र्ज़ नामंज़ूर', text: '' }, 'क़र्ज़'.normalize('NFD'))).toBe(2)
    expect(fit(card, 'ＥＭＰＬＯＹＭＥＮＴ')).toBe(2)
  })
})
