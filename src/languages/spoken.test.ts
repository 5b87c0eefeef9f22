import { describe, expect, it } from 'vitest'
import { indianStates, places, vocabularies, type EligibilityTest } from '../model/index.ts'
import { languages } from './languages.ts'
import { speaker, type Countable, type Speaker } from './speaker.ts'

const titles: Record<string, Record<string, string>> = {
  en: { construction: 'Construction work', 'domestic-work': 'Domestic work', 'e-shram': 'e-Shram card', aadhaar: 'Aadhaar', 'ration-card': 'Ration card' },
  kn: { construction: 'ಕಟ್ಟಡ ಕೆಲಸ', 'domestic-work': 'ಮನೆಗೆಲಸ', 'e-shram': 'ಇ-ಶ್ರಮ್ ಕಾರ್ಡ್', aadhaar: 'ಆಧಾರ್', 'ration-card': 'ಪಡಿತರ ಚೀಟಿ' },
  hi: { construction: 'निर्माण का काम', 'domestic-work': 'घरेलू काम', 'e-shram': 'ई-श्रम कार्ड', aadhaar: 'आधार', 'ration-card': 'राशन कार्ड' },
}
const fact = { id: 'x', blocking: false, excludes: false, sources: ['x'], standing: 'confirmed' as const }
const conditions: EligibilityTest[] = [
  { ...fact, test: 'age', atLeast: 18, atMost: 59, of: 'worker' },
  { ...fact, test: 'age', atLeast: 60, of: 'spouse' },
  { ...fact, test: 'age', atMost: 5, of: 'child' },
  { ...fact, test: 'age', atLeast: 18, atMost: 18, of: 'deceased' },
  { ...fact, test: 'age', atLeast: 0, atMost: 6, of: 'child' },
  { ...fact, test: 'age', atMost: 0, of: 'child' },
  { ...fact, test: 'sex', any: ['female', 'transgender'] },
  { ...fact, test: 'occupation', any: ['construction', 'domestic-work'] },
  { ...fact, test: 'work-relation', any: ['contract', 'gig'] },
  { ...fact, test: 'residence', basis: 'works-here', any: ['IN-KA'] },
  { ...fact, test: 'residence', basis: 'lives-here', any: ['IN-KA', 'IN-TN'], years: 5 },
  { ...fact, test: 'residence', basis: 'domicile', any: ['IN-KA'] },
  { ...fact, test: 'residence', basis: 'home-state', any: ['IN-BR'] },
  { ...fact, test: 'residence', basis: 'rural', any: ['IN'] },
  { ...fact, test: 'residence', basis: 'urban', any: ['IN-DL'] },
  { ...fact, test: 'income', atMost: 15000, per: 'month', of: 'worker' },
  { ...fact, test: 'income', atMost: 250000, per: 'year', of: 'household' },
  { ...fact, test: 'registration', any: ['e-shram'], months: 36 },
  { ...fact, test: 'paper', any: ['aadhaar', 'ration-card'] },
  { ...fact, test: 'days-worked', atLeast: 90, inMonths: 12, any: ['construction'] },
  { ...fact, test: 'days-worked', atLeast: 1, inMonths: 1 },
  { ...fact, test: 'contribution', atLeast: 70, unit: 'days' },
  { ...fact, test: 'contribution', atLeast: 1, unit: 'years' },
  { ...fact, test: 'family', any: ['pregnant', 'recent-delivery'], birthOrderAtMost: 2 },
  { ...fact, test: 'family', any: ['child-in-school'], birthOrderAtMost: 1 },
  { ...fact, test: 'category', any: ['scheduled-caste', 'below-poverty-line'] },
  { ...fact, test: 'workplace', workersAtLeast: 10 },
  { ...fact, test: 'income-tax' },
  { ...fact, test: 'government-job' },
  { ...fact, test: 'cut-off', scheme: ['e-shram'], by: '2022-03-31' },
  { ...fact, test: 'other', label: 'The family has no pucca house anywhere in India' },
]
const counted: Countable[] = [
  'schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations', 'sources', 'figures', 'observations', 'pages',
  'decisions', 'results', 'findings', 'facts', 'benefits', 'steps', 'cases', 'people', 'questions', 'languages',
]

/** Every kind of fact, said once or more, under headings; this is what a native reader is asked to check. */
function everything(say: Speaker): string {
  const nameOf = (_collection: string, id: string) => titles[say.language]?.[id] ?? id
  const v = vocabularies
  const parts: [string, string[]][] = [
    ['amounts by period', v.periods.map((per) => say.amount({ unit: 'INR', per, bound: 'exactly' }, { is: 3000 }))],
    ['ceilings, floors, ranges', (['up-to', 'at-least'] as const).flatMap((bound) => [
      say.amount({ unit: 'INR', per: 'household-year', bound }, { is: 500000 }),
      say.amount({ unit: 'percent-of-wage', per: 'day', bound }, { is: 70 }),
      say.amount({ unit: 'INR', per: 'month', bound }, { is: 1000, to: 3000 }),
    ])],
    ['amounts by unit', v.units.flatMap((unit) => [1, 26].map((is) => say.amount({ unit, per: unit === 'percent' ? 'once' : 'year' }, { is })))],
    ['receivers', v.receivers.map((to) => say.amount({ unit: 'INR', per: 'once' }, { is: 800000 }, to))],
    ['fees', [say.fee({ unit: 'INR', per: 'once' }, { is: 0 }), say.fee({ unit: 'INR', per: 'once' }, { is: 25 }), say.fee({ unit: 'INR', per: 'year', bound: 'up-to' }, { is: 20 }), say.amount({ unit: 'INR', per: 'once' }, { is: 0 })]],
    ['old values', [say.formerly({ unit: 'INR', per: 'once' }, { is: 500000, until: '2025-03' }), say.formerly({ unit: 'INR', per: 'month' }, { is: 2000 })]],
    ['promises', [say.promised({ is: 0 }), say.promised({ is: 1 }), say.promised({ is: 45 }), say.promised({ is: 30, to: 45 }), say.days(60, 90)]],
    ['limits', [...v.events.map((after) => say.deadline({ count: 6, unit: 'months', after })), ...v.durations.flatMap((unit) => [1, 3].map((count) => say.deadline({ count, unit, after: 'refusal' })))]],
    ['validity', [say.validity({ from: '2025-03' }), say.validity({ from: '2027-04-01' }, '2026-11-21'), say.validity({ until: '2025-03-31' }), say.validity({ from: '2019', until: '2025-03' }), say.validity({})]],
    ['conditions', conditions.map((test) => say.eligibility(test, nameOf))],
    ['conditions that shut out', conditions.filter(({ test }) => test !== 'other').map((test) => say.eligibility({ ...test, excludes: true }, nameOf))],
    ['ages', [say.ages({}), say.ages({ atLeast: 18 }), say.ages({ atMost: 59 }), say.ages({ atLeast: 18, atMost: 59 })]],
    ['moves', v.moves.flatMap((move) => v.portabilityAnswers.map((answer) => say.portability(move, answer)))],
    ['standings', v.standings.map(say.standing)],
    ['needs', v.needs.map(say.need)],
    ['measures', v.measures.flatMap((measure) => [say.measure(measure, 1), say.measure(measure, 57000000)]).concat(say.measure('workers', 57000000, 60000000), say.measure('percent', 94))],
    ['counts', counted.flatMap((what) => [1, 2].map((n) => say.count(what, n))).concat(say.count('schemes', 0), say.count('people', 1234567))],
    ['field reports', [...say.observed({ days: { atLeast: 60, atMost: 90 }, promisedDays: 45, paid: { atLeast: 500, atMost: 1500 }, legalFee: 0, visits: { atLeast: 3, atMost: 6 }, cases: 10, refused: 4 }), ...say.observed({ legalFee: 25, visits: { atLeast: 1, atMost: 1 }, refused: 1 })]],
    ['in a place', places.map(say.inPlace)],
    ['dates', Array.from({ length: 12 }, (_, month) => say.date(`2025-${String(month + 1).padStart(2, '0')}`)).concat(say.date('2025'), say.date('2025-03-31'))],
    ['numbers in words', [999, 100000, 123456, 12500000, 156790000, 7740000000].flatMap((n) => [say.numberWords(n), say.moneyWords(n)])],
    ['lists', [say.list(['1', '2', '3']), say.anyOf(['1', '2', '3']), say.list(['1', '2']), say.list(['1']), say.list([])]],
  ]
  return `${parts.map(([heading, lines]) => `## ${heading}\n${lines.join('\n')}\n`).join('\n')}`
}

describe.each(languages)('$code', ({ code }) => {
  const text = everything(speaker(code))

  it('says every kind of fact as it did before', async () => {
    await expect(text).toMatchFileSnapshot(`./spoken/${code}.txt`)
  })

  it('uses Latin digits and Indian groups only', () => {
    expect(text).not.toMatch(/(?![0-9])\p{Nd}/u)
    expect(text).not.toMatch(/\d{1,3},\d{3},\d{3}/)
    expect(text).toContain('12,34,567')
  })

  it('leaves no parameter unfilled and no double space', () => {
    expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/)
  })
})

describe('a speaker', () => {
  it('is made once', () => {
    expect(speaker('kn')).toBe(speaker('kn'))
  })

  it('says an “other” condition in the words it is given', () => {
    const other = conditions.at(-1) as EligibilityTest
    expect(speaker('hi').eligibility(other, () => '', 'पक्का घर न हो')).toBe('पक्का घर न हो')
  })

  it('refuses a date that is none', () => {
    expect(() => speaker('en').date('2025-13')).toThrow('"2025-13" is no date')
    expect(() => speaker('kn').date('31.3.2025')).toThrow('is no date')
  })

  it('names every state in every language by its own name', () => {
    for (const { code } of languages) expect(new Set(indianStates.map((place) => speaker(code).place(place))).size).toBe(indianStates.length)
  })

  it('falls back to no other language', () => {
    expect(speaker('kn').t('nav.schemes')).toBe('ಯೋಜನೆಗಳು')
    expect(speaker('hi').t('search.results', { count: 0 })).toBe('कुछ नहीं मिला')
    expect(speaker('hi').t('list.shown', { shown: 1234567, total: 2 })).toBe('2 में से 12,34,567 दिख रहे हैं')
  })
})
