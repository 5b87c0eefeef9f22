import { describe, expect, it } from 'vitest'
import { rankingOf } from './matching.ts'

const ranks = rankingOf([
  { slips: ['“बायोमेट्रिक मेल नहीं हुआ”', '“Biometric authentication failed”'], text: 'अंगुली की छाप मशीन पर नहीं बैठी।' },
  { slips: ['“नॉमिनी दर्ज नहीं है”', '“Nominee not registered”'], text: 'किसका नाम लिखा है, यह देखें।' },
  { slips: ['“अनाज उपलब्ध नहीं”', '“Stock not available”'], text: 'दुकान में इस महीने का अनाज नहीं बचा।' },
  { slips: ['“Employment certificate not valid”'], text: 'The office does not accept who signed it. 90-day work certificate' },
  { slips: ['“Suspended: e-KYC not completed”'], text: 'The shop has not taken the fingers of all in the family.' },
])
/** Places of what fits, best first. */
const best = (typed: string) => ranks(typed).map((fit, at) => ({ fit, at })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit).map(({ at }) => at)

describe('refusals are asked for', () => {
  it('by the words of the slip, badly copied too, above words about it', () => {
    expect(best('employment certifcate not vald')[0]).toBe(3)
    expect(best('signed')[0]).toBe(3)
    expect(ranks('certificate')[3]).toBeGreaterThan(ranks('signed')[3] as number)
    expect(best('ＮＯＭＩＮＥＥ')).toEqual([1])
  })
  it('by the beginning of a word, not by its middle', () => {
    expect(best('empl')).toEqual([3])
    expect(best('ploy')).toEqual([])
  })
  it('with a hyphen or without', () => {
    for (const typed of ['ekyc pending', 'e kyc', 'e-kyc', 'kyc', 'केवाईसी']) expect(best(typed)[0], typed).toBe(4)
  })
  it('by sound, in any script, and by what people call it', () => {
    for (const typed of ['angutha nahi laga', 'अंगूठा नहीं लगा', 'ಬಯೋಮೆಟ್ರಿಕ್ ಫೇಲ್', 'finger print mismatch']) expect(best(typed)[0], typed).toBe(0)
    expect(best('nomini')).toEqual([1])
    expect(best('stok nahi')[0]).toBe(2)
  })
  it('by nothing: all stand; by what nobody says: none', () => {
    expect(best('  ')).toEqual([0, 1, 2, 3, 4])
    expect(best('qqqzzz')).toEqual([])
    expect(best('?!')).toEqual([])
  })
})
