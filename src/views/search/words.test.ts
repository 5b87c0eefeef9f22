import { describe, expect, it } from 'vitest'
import { folded, latin } from './letters.ts'
import { soundOf } from './sound.ts'
import { sayingWords, wordsOf } from './words.ts'

const sounds = (words: string) => [...new Set(words.split(' ').map((word) => soundOf(folded(word))))]

describe('words that sound alike meet', () => {
  it.each([
    ['mazdoor majdoor mazdur मज़दूर मजदूर ಮಜ್ದೂರ್', 'majdur'],
    ['rashan ration राशन रासन', 'rasan'],
    ['karmika kaarmika कार्मिक ಕಾರ್ಮಿಕ', 'karmik'],
    ['yojana yojane योजना ಯೋಜನೆ', 'yojan'],
    ['card kard कार्ड ಕಾರ್ಡ್', 'kard'],
    ['aadhaar aadhar adhar आधार ಆಧಾರ್', 'adar'],
    ['pension पेंशन penshan pention', 'pensan'],
    ['lakshmi laxmi ಲಕ್ಷ್ಮಿ', 'laksmi'],
    ['anganwadi anganavadi आंगनवाड़ी ಅಂಗನವಾಡಿ', 'anganvadi'],
    ['kamgar kaamgaar कामगार', 'kangar'],
    ['wage wages', 'vag'],
  ])('%s', (words, sound) => {
    expect(sounds(words)).toEqual([sound])
  })
  it('in every script of India by one table', () => {
    expect(['পশ্চিম', 'ପଶ୍ଚିମ', 'పశ్చిమ', 'പശ്ചിമ', 'पश्चिम'].map((word) => soundOf(folded(word))).filter((sound) => sound !== 'pascim')).toEqual([])
    expect(latin('೧೨३')).toBe('123')
  })
})

describe('letters', () => {
  it('lose nuktas, joiners and byte order marks, and take one form', () => {
    expect(folded('\ufeffಆನ್\u200cಲೈನ್')).toBe('ಆನ್ಲೈನ್')
    expect(folded('क\u093c')).toBe(folded('\u0958'))
    expect(folded('ಕೊ')).toBe(folded('ಕ\u0cc6\u0cc2'))
    expect(folded('Crèche')).toBe('creche')
  })
  it('name acronyms: पीएफ, ಇಎಸ್‌ಐ', () => {
    expect(wordsOf('पीएफ ಪಿಎಫ್ pf P.F. पी एफ')).toEqual(Array.from({ length: 5 }, () => 'pf'))
    expect(wordsOf('ईएसआई')).toEqual(wordsOf('E.S.I.'))
    expect(wordsOf('ಬಿಪಿಎಲ್')).toEqual(['bpl'])
    expect(wordsOf('दीदी')).toEqual(['didi'])
  })
})

describe('texts', () => {
  it.each([
    ['P.M.S.B.Y', wordsOf('pmsby')],
    ['e-Shram card', wordsOf('eshram card')],
    ['₹2,00,000', ['200000']],
    ['90days', ['90', 'des']],
    ["Employees' Provident Fund (PF)", wordsOf('employees provident fund pf')],
    ['ಪಿಂಚಣಿ ಬರುತ್ತಿಲ್ಲ', ['pincani', 'barut', 'ila']],
    ['ಆಧಾರ್ ಹೆಸರು ತಪ್ಪಾಗಿದೆ', wordsOf('aadhaar hesaru tappu')],
    ['labour card kaise banaye ಬೇಕು', ['labor', 'kard']],
    ['पिता का नाम और पता', wordsOf('पिता नाम पता')],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
  it('keep their words when none says anything', () => {
    expect(wordsOf('how to')).toEqual(['hov', 'to'])
    expect(wordsOf('  …  ')).toEqual([])
  })
  it('are written plainly for a search that hears nothing', () => {
    expect(sayingWords('P.F. का पैसा कैसे?')).toEqual(['pf', 'पैसा'])
  })
})
