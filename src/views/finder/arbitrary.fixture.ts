import fc from 'fast-check'
import type { FinderData, FinderScheme, FinderTest } from './data.ts'
import type { Person } from './person.ts'

const ids = { occupations: ['construction', 'garment-work', 'farm-labour'], places: ['IN-KA', 'IN-BR', 'IN', 'NP'], papers: ['aadhaar', 'ration-card', 'voter-id'], schemes: ['s0', 's1', 's2', 's3'] }
const words = { sex: ['female', 'male', 'transgender'], family: ['pregnant', 'recent-delivery', 'widow', 'child-in-school'], work: ['employed', 'gig'], category: ['scheduled-caste', 'minority'] }
const some = (list: string[]) => fc.subarray(list, { minLength: 1 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 })
const band = fc.tuple(fc.nat(40_000), fc.option(fc.nat(20_000), { nil: undefined })).map(([atLeast, more]) => (more === undefined ? { atLeast } : { atLeast, atMost: atLeast + more }))

/** Any person, also contradictory ones; lists are sorted as a fragment writes them. */
export const anyPerson: fc.Arbitrary<Person> = fc.record(
  {
    occupation: fc.constantFrom(...ids.occupations), state: fc.constantFrom(...ids.places), home: fc.constantFrom(...ids.places), age: fc.nat(120), sex: fc.constantFrom(...words.sex),
    papers: fc.subarray(ids.papers), cards: fc.subarray(ids.schemes), children: fc.nat(5), family: fc.subarray(words.family), income: band, household: band,
    work: fc.subarray(words.work), category: fc.subarray(words.category), area: fc.constantFrom('rural', 'urban'), homeArea: fc.constantFrom('rural', 'urban'),
    years: fc.nat(30), days: fc.nat(366), workers: fc.nat(50), tax: fc.boolean(), government: fc.boolean(),
  },
  { requiredKeys: [] },
).map((person) => Object.fromEntries(Object.entries(person).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])) as Person)

const marks = fc.record({ excludes: fc.constant(true), blocking: fc.constant(true), versionOf: fc.constantFrom('one', 'two') }, { requiredKeys: [] })
const bodies: fc.Arbitrary<object>[] = [
  fc.record({ test: fc.constant('age'), atLeast: fc.nat(60), atMost: fc.integer({ min: 20, max: 90 }), of: fc.constantFrom('worker', 'child', 'spouse') }),
  fc.record({ test: fc.constant('sex'), any: some(words.sex) }),
  fc.record({ test: fc.constant('occupation'), any: some(ids.occupations) }),
  fc.record({ test: fc.constant('work-relation'), any: some([...words.work, 'inter-state-migrant']) }),
  fc.record({ test: fc.constant('residence'), any: some(ids.places), basis: fc.constantFrom('works-here', 'lives-here', 'domicile', 'home-state', 'rural', 'urban'), years: maybe(fc.integer({ min: 1, max: 15 })) }),
  fc.record({ test: fc.constant('place'), any: some(ids.places) }),
  fc.record({ test: fc.constant('income'), atMost: fc.integer({ min: 1, max: 40_000 }), per: fc.constantFrom('month', 'year'), of: fc.constantFrom('worker', 'household') }),
  fc.record({ test: fc.constant('registration'), any: some([...ids.schemes, 'gone']), months: maybe(fc.constant(36)) }),
  fc.record({ test: fc.constant('paper'), any: some(ids.papers) }),
  fc.record({ test: fc.constant('days-worked'), atLeast: fc.integer({ min: 1, max: 200 }), inMonths: fc.constantFrom(6, 12, 24), any: maybe(some(ids.occupations)) }),
  fc.record({ test: fc.constant('contribution'), atLeast: fc.constant(70), unit: fc.constant('days') }),
  fc.record({ test: fc.constant('family'), any: some(words.family), birthOrderAtMost: maybe(fc.integer({ min: 1, max: 3 })) }),
  fc.record({ test: fc.constant('category'), any: some(words.category) }),
  fc.record({ test: fc.constant('workplace'), workersAtLeast: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ test: fc.constantFrom('income-tax', 'government-job', 'other') }),
  fc.record({ test: fc.constant('cut-off'), scheme: fc.constantFrom(...ids.schemes).map((id) => [id]), by: fc.constant('2022-03-31') }),
]
const anyTest = fc.tuple(fc.oneof(...bodies), marks).map(([body, mark]) => ({ ...body, ...mark }) as unknown as FinderTest)

const anyPaper = fc.record({ document: fc.constantFrom(...ids.papers), need: fc.constantFrom('required', 'one-of', 'helpful'), group: maybe(fc.constantFrom('a', 'b')) })
const anyScheme = fc.record({ tests: fc.array(anyTest, { maxLength: 4 }), papers: fc.array(anyPaper, { maxLength: 4 }), special: maybe(fc.constant(true)), barriers: fc.subarray(['wall', 'ditch']) })

/** Any data for the finder: four schemes that may need one another, also in circles. */
export const anyData: fc.Arbitrary<FinderData> = fc.array(anyScheme, { minLength: 4, maxLength: 4 }).map((schemes) => ({
  today: '2026-11-21', occupations: ids.occupations, places: ids.places, papers: ids.papers, otherPapers: [], after: {}, cards: ids.schemes,
  signs: [{ paper: 'ration-card', scheme: 's3', places: ['IN-KA'] }, { paper: 'voter-id', scheme: 's1', places: ['IN'] }], words,
  schemes: schemes.map((scheme, index) => ({ id: `s${index}`, form: 'scheme', contingency: 'old-age', ...scheme, tests: scheme.tests.map((test, i) => ({ ...test, id: `t${i}` })) }) as FinderScheme),
  barriers: [{ id: 'wall', stage: 'prove', doNow: ['ask'] }, { id: 'ditch', stage: 'apply', occupations: ['construction'], doNow: [] }],
}))
