import type { FinderData, FinderTest } from './data.ts'
import type { Person, Range } from './person.ts'

/** Answer of a test: what was not answered is never guessed. */
export type Answer = 'yes' | 'no' | 'unknown'

const yesNo = (condition: boolean): Answer => (condition ? 'yes' : 'no')
const not = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown')
const both = (a: Answer, b: Answer): Answer => (a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown')
const either = (a: Answer, b: Answer): Answer => not(both(not(a), not(b)))

/** True when `inner` is `outer` or lies in it (IN-KA lies in IN). */
const liesIn = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}-`)
const within = (place: string | undefined, any: readonly string[]): Answer =>
  place === undefined ? 'unknown' : yesNo(any.some((outer) => liesIn(place, outer)))
const among = (value: string | undefined, any: readonly string[]): Answer => (value === undefined ? 'unknown' : yesNo(any.includes(value)))
const overlap = (values: readonly string[] | undefined, any: readonly string[]): Answer =>
  any.length === 0 ? 'no' : values === undefined ? 'unknown' : yesNo(any.some((each) => values.includes(each)))
const below = (range: Range | undefined, cap: number): Answer =>
  range === undefined ? 'unknown' : range.atLeast > cap ? 'no' : range.atMost !== undefined && range.atMost <= cap ? 'yes' : 'unknown'
const reaches = (value: number | undefined, floor: number): Answer => (value === undefined ? 'unknown' : yesNo(value >= floor))
const flag = (value: boolean | undefined): Answer => (value === undefined ? 'unknown' : yesNo(value))

type Kind = FinderTest['test']
type Of<K extends Kind> = Extract<FinderTest, { test: K }>
/** What a test needs to know besides the person. */
export interface Around extends Pick<FinderData, 'signs'> {
  /** Cards in hand that may have run out. */
  ended?: ReadonlySet<string>
}
type Reader<K extends Kind> = (test: Of<K>, person: Person, around: Around) => Answer

function residence({ any, basis, years }: Of<'residence'>, person: Person): Answer {
  const now = within(person.state, any)
  const home = within(person.home, any)
  const stayed = years === undefined ? 'yes' : reaches(person.years, years)
  switch (basis) {
    case 'works-here':
    case 'lives-here':
      return both(now, stayed)
    case 'home-state':
      return home
    // Somebody from there, or, where the rule counts years, somebody who has stayed that long.
    case 'domicile':
      return years === undefined ? home : either(home, both(now, stayed))
    case 'urban':
      return both(now, among(person.area, ['urban']))
    // The village may be the one where the person lives or the one at home.
    case 'rural':
      return either(both(now, among(person.area, ['rural'])), both(home, among(person.homeArea, ['rural'])))
  }
}

/** Birth order, as far as the number of living children tells it: a child expected is one more, a child just born may be counted already. */
function birthOrder({ any, birthOrderAtMost: most }: Of<'family'>, { family, children }: Person): Answer {
  if (most === undefined) return 'yes'
  const delivery = any.every((fact) => fact === 'pregnant' || fact === 'recent-delivery' || fact === 'breastfeeding')
  if (children === undefined || !delivery) return 'unknown'
  if (children < most) return 'yes'
  const facts = family ? any.filter((fact) => family.includes(fact)) : any
  return children > most || facts.every((fact) => fact === 'pregnant') ? 'no' : 'unknown'
}

function registration({ any, months, excludes }: Of<'registration'>, person: Person, { signs, ended }: Around): Answer {
  const held = overlap(person.cards, any)
  if (held === 'yes') {
    // Whoever may be shut out by a card is asked about it; a card that has run out opens nothing for sure.
    const live = excludes || any.some((card) => person.cards?.includes(card) && !ended?.has(card))
    return live && months === undefined ? 'yes' : 'unknown'
  }
  // A paper that may be the sign of the registration keeps the question open.
  const shown = signs.some(({ paper, scheme, places }) => any.includes(scheme) && both(overlap(person.papers, [paper]), within(person.home, places)) !== 'no')
  return held === 'no' && shown ? 'unknown' : held
}

/** Relations in which somebody works for an employer or contractor. */
const hired = ['employed', 'contract', 'piece-rate', 'bonded']

const readers: { [K in Kind]: Reader<K> } = {
  age({ atLeast = 0, atMost = Infinity, of }, { age, children }) {
    const own = age === undefined ? 'unknown' : yesNo(age >= atLeast && age <= atMost)
    // Who works may be a child, and has what children have a right to.
    if (of === 'child') return own === 'no' ? (children === 0 ? 'no' : 'unknown') : own
    return of === 'worker' ? own : 'unknown'
  },
  sex: ({ any }, { sex }) => among(sex, any),
  occupation: ({ any }, { occupation }) => among(occupation, any),
  'work-relation'({ any }, { work, state, home }) {
    const moved: Answer = state === undefined || home === undefined ? 'unknown' : yesNo(state !== home)
    const engaged = overlap(work, any.filter((each) => each !== 'inter-state-migrant'))
    // The laws mean people who work for somebody in another state, not traders who moved.
    return any.includes('inter-state-migrant') ? either(engaged, both(moved, overlap(work, hired))) : engaged
  },
  residence,
  place({ any }, { state, home }) {
    const now = within(state, any)
    if (now !== 'no') return now
    return within(home, any) === 'no' ? 'no' : 'unknown'
  },
  income({ atMost, per, of }, { income, household }) {
    if (of === 'household') return below(household, per === 'month' ? atMost * 12 : atMost)
    return below(income, per === 'month' ? atMost : atMost / 12)
  },
  registration,
  paper: ({ any }, { papers }) => overlap(papers, any),
  'days-worked'({ atLeast, inMonths, any }, { days, occupation }) {
    const enough = reaches(days, atLeast)
    // Days of the last twelve months say little about another period.
    const worked = (enough === 'yes' && inMonths < 12) || (enough === 'no' && inMonths > 12) ? 'unknown' : enough
    return any ? both(among(occupation, any), worked) : worked
  },
  contribution: () => 'unknown',
  family: (test, person) => both(overlap(person.family, test.any), birthOrder(test, person)),
  category: ({ any }, { category }) => overlap(category, any),
  workplace: ({ workersAtLeast }, { workers }) => reaches(workers, workersAtLeast),
  'income-tax': (_, { tax }) => flag(tax),
  'government-job': (_, { government }) => flag(government),
  // Who holds no card cannot have registered in time; who holds one may have come too late.
  'cut-off': ({ scheme }, { cards }) => (overlap(cards, scheme) === 'no' ? 'no' : 'unknown'),
  other: () => 'unknown',
}

/** Whether the person passes one test: `excludes` is already turned round, so `no` always speaks against the person. */
export function passes(test: FinderTest, person: Person, around: Around): Answer {
  const answer = (readers[test.test] as Reader<Kind>)(test as never, person, around)
  return test.excludes ? not(answer) : answer
}

/** What one rule says about a person. Disputed versions of a rule stand together. */
export interface Finding {
  /** The test, or the versions of it. */
  tests: FinderTest[]
  answer: Answer
  /** True when a failed rule can be cured by a paper, a registration or some more days of work. */
  curable: boolean
}

/** What every rule of a list says. Versions of a disputed rule count as one: all must fail for it to fail, all must pass for it to pass. */
export function findings(tests: readonly FinderTest[], person: Person, around: Around): Finding[] {
  const rules = new Map<string, FinderTest[]>()
  for (const test of tests) {
    const key = test.versionOf ? `versions ${test.versionOf}` : test.id
    const versions = rules.get(key)
    if (versions) versions.push(test)
    else rules.set(key, [test])
  }
  return [...rules.values()].map((versions) => {
    const answers = new Set(versions.map((test) => passes(test, person, around)))
    const answer = answers.size === 1 ? ([...answers][0] as Answer) : 'unknown'
    return { tests: versions, answer, curable: versions.some((test) => test.blocking === true) }
  })
}

/** The questions of which the answer would help to settle a test. */
export function questionsOf(test: FinderTest): (keyof Person)[] {
  switch (test.test) {
    case 'age': return test.of === 'worker' ? ['age'] : test.of === 'child' ? ['age', 'children'] : []
    case 'sex': return ['sex']
    case 'occupation': return ['occupation']
    case 'work-relation': return test.any.includes('inter-state-migrant') ? ['work', 'state', 'home'] : ['work']
    case 'residence':
      if (test.basis === 'home-state') return ['home']
      if (test.basis === 'rural') return ['state', 'area', 'home', 'homeArea']
      if (test.basis === 'urban') return ['state', 'area']
      if (test.basis === 'domicile') return test.years === undefined ? ['home'] : ['home', 'state', 'years']
      return test.years === undefined ? ['state'] : ['state', 'years']
    case 'place': return ['state', 'home']
    case 'income': return test.of === 'household' ? ['household'] : ['income']
    case 'registration':
    case 'cut-off': return ['cards']
    case 'paper': return ['papers']
    case 'days-worked': return test.any ? ['days', 'occupation'] : ['days']
    case 'family': return test.birthOrderAtMost === undefined ? ['family'] : ['family', 'children']
    case 'category': return ['category']
    case 'workplace': return ['workers']
    case 'income-tax': return ['tax']
    case 'government-job': return ['government']
    default: return []
  }
}
