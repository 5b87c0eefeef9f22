import type { FinderData, FinderScheme } from './data.ts'
import { findings, questionsOf, type Finding } from './eligibility.ts'
import type { Person, Question } from './person.ts'

/** Never "eligible": worth applying; blocked by something that can be fetched; not for this person. */
export type Verdict = 'worth' | 'blocked' | 'not'

/** What stands in the way and can be cured. */
export interface Blocker {
  /** A card or registration, a paper, or something else (days of work) that the words of the test say. */
  kind: 'card' | 'paper' | 'other'
  /** Ids of which any one would do; empty for `other`. */
  any: string[]
  /** Id of the test. */
  test: string
}

/** Why a scheme is not for the person. */
export interface Reason {
  /** Ids of the tests that failed: several when disputed versions all failed. */
  tests: string[]
  /** Cards that the test asks for and that are not for this person either. */
  cards?: string[]
}

/** What the finder says about one scheme. */
export interface Result {
  scheme: FinderScheme
  verdict: Verdict
  /** For `not`: why. */
  reasons: Reason[]
  /** For `blocked`: by what. */
  blockers: Blocker[]
  /** Ids of the tests that passed. */
  met: string[]
  /** Ids of the tests that nobody can answer yet: to ask at the office, or in the next question. */
  open: string[]
  /** How much is unsure: open tests, what hangs on the family counting double, since few people are in it, income tax and a government job nothing, since fewer still have them. */
  unsure: number
  /** The person already holds it. */
  held: boolean
}

/** All open schemes, each in exactly one list. */
export interface Sorted {
  worth: Result[]
  blocked: Result[]
  not: Result[]
}

interface Judged {
  scheme: FinderScheme
  findings: Finding[]
  failed: Finding[]
}

/** What decides whether something can be fetched. */
interface Reach extends Pick<FinderData, 'signs'> {
  /** Schemes and cards that are out of reach. */
  out: ReadonlySet<string>
  person: Person
}

const idsOf = (finding: Finding) => finding.tests.map((test) => test.id)

/** How much an open finding leaves unsure. */
function doubt({ tests }: Finding): number {
  const [test] = tests
  if (test?.test === 'income-tax' || test?.test === 'government-job') return 0
  return tests.length + Number(test?.test === 'family' || (test?.test === 'age' && test.of !== 'worker'))
}

/** Cards that would cure a failed finding; undefined when it is not about cards. */
function cardsOf(finding: Finding): string[] | undefined {
  const cards = finding.tests.flatMap((test) => (test.test === 'registration' && !test.excludes ? test.any : []))
  return cards.length > 0 ? [...new Set(cards)] : undefined
}

/**
 * Schemes that are not for the person, and cards that nobody can get any more. A card that is itself out of reach cannot cure anything, so what needs it is
 * out of reach too; repeated until nothing changes, so that the order of the schemes does not matter.
 */
function outOfReach(judged: readonly Judged[]): Set<string> {
  const out = new Set(judged.filter(({ failed }) => failed.some((finding) => !finding.curable)).map(({ scheme }) => scheme.id))
  const known = new Set(judged.map(({ scheme }) => scheme.id))
  // Nobody can register any more with a scheme that is not open.
  for (const { scheme } of judged) for (const test of scheme.tests) if (test.test === 'registration') for (const card of test.any) if (!known.has(card)) out.add(card)
  for (let before = -1; before !== out.size; ) {
    before = out.size
    for (const { scheme, failed } of judged) if (failed.some((finding) => cardsOf(finding)?.every((card) => out.has(card)))) out.add(scheme.id)
  }
  return out
}

function blocker(finding: Finding, { id }: FinderScheme, { signs, out, person }: Reach): Blocker {
  const test = finding.tests[0] as Finding['tests'][number]
  const cards = cardsOf(finding)
  const own = cards?.every((card) => card === id)
  if (cards && !own) return { kind: 'card', any: cards.filter((card) => !out.has(card)), test: test.id }
  // A scheme that asks for its own card asks for the paper by which people know it. Who has such a paper has one of another place: then the words say which.
  const papers = own ? signs.filter(({ paper, scheme }) => scheme === id && !person.papers?.includes(paper)).map(({ paper }) => paper) : finding.tests.flatMap((each) => (each.test === 'paper' ? each.any : []))
  return papers.length > 0 ? { kind: 'paper', any: [...new Set(papers)], test: test.id } : { kind: 'other', any: [], test: test.id }
}

function result({ scheme, findings: all, failed }: Judged, reach: Reach, held: boolean): Result {
  const { out } = reach
  const reasons = failed.flatMap((finding): Reason[] => {
    if (!finding.curable) return [{ tests: idsOf(finding) }]
    const cards = cardsOf(finding)
    return cards?.every((card) => out.has(card)) ? [{ tests: idsOf(finding), cards }] : []
  })
  const shut = out.has(scheme.id)
  const open = all.filter((finding) => finding.answer === 'unknown')
  const blockers = shut ? [] : failed.map((finding) => blocker(finding, scheme, reach))
  return {
    scheme,
    verdict: shut ? 'not' : blockers.length > 0 ? 'blocked' : 'worth',
    reasons: shut ? reasons : [],
    blockers,
    met: all.filter((finding) => finding.answer === 'yes').flatMap(idsOf),
    open: open.flatMap(idsOf),
    unsure: open.reduce((sum, finding) => sum + doubt(finding), 0),
    held,
  }
}

/** Order of a list. Whose work is not known is not asked to read first what was made for the work of others. */
const rank = (person: Person) => (a: Result, b: Result) =>
  (person.occupation === undefined ? 0 : Number(b.scheme.special ?? false) - Number(a.scheme.special ?? false)) ||
  a.blockers.length - b.blockers.length ||
  a.unsure - b.unsure ||
  (a.scheme.id < b.scheme.id ? -1 : 1)

const none: ReadonlySet<string> = new Set()

function judge({ schemes, signs }: FinderData, person: Person, ended: ReadonlySet<string>): Judged[] {
  return schemes.map((scheme) => {
    const all = findings(scheme.tests, person, { signs, ended })
    return { scheme, findings: all, failed: all.filter((finding) => finding.answer === 'no') }
  })
}

/**
 * Sorts every open scheme into one list for a person. A test that nobody answered never excludes. Lists begin with
 * what was made for the occupation, once it is known, then what has the fewest things in the way and open; the blocked
 * ones with the cards that others of them wait for.
 */
export function sort(data: FinderData, person: Person): Sorted {
  const heldCards = new Set(person.cards)
  const first = judge(data, person, none)
  // A card whose own scheme is not for the person any more, such as one that ends at an age, may have run out.
  const ended = new Set(first.filter(({ scheme, failed }) => heldCards.has(scheme.id) && failed.some((finding) => !finding.curable)).map(({ scheme }) => scheme.id))
  const judged = ended.size > 0 ? judge(data, person, ended) : first
  // Who holds the card has passed what could be cured.
  const held = judged.map((each) => (heldCards.has(each.scheme.id) ? { ...each, failed: each.failed.filter((finding) => !finding.curable) } : each))
  const out = outOfReach(held)
  const sorted: Sorted = { worth: [], blocked: [], not: [] }
  for (const each of held) {
    const found = result(each, { signs: data.signs, out, person }, heldCards.has(each.scheme.id))
    sorted[found.verdict].push(found)
  }
  for (const list of Object.values(sorted) as Result[][]) list.sort(rank(person))
  // What opens others comes before them.
  const opens = (id: string) => sorted.blocked.filter(({ blockers }) => blockers.some(({ kind, any }) => kind === 'card' && any.includes(id))).length
  sorted.blocked = sorted.blocked.map((found) => ({ found, count: opens(found.scheme.id) })).sort((a, b) => b.count - a.count).map(({ found }) => found)
  return sorted
}

/** Unanswered questions, those that would settle the most open tests of schemes still in play first. */
export function nextQuestions(sorted: Sorted, person: Person): { question: Question; tests: number }[] {
  const counts = new Map<Question, number>()
  for (const { scheme, open } of [...sorted.worth, ...sorted.blocked])
    for (const test of scheme.tests)
      if (open.includes(test.id)) for (const question of questionsOf(test)) if (person[question] === undefined) counts.set(question, (counts.get(question) ?? 0) + 1)
  return [...counts].map(([question, tests]) => ({ question, tests })).sort((a, b) => b.tests - a.tests || (a.question < b.question ? -1 : 1))
}
