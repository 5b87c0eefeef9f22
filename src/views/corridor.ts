import type { Corpus, Entry } from '../corpus/index.ts'
import type { Paper, Scheme, State, Term } from '../model/index.ts'
import { mostCareful } from './coverage.ts'
import { holds } from './facts.ts'
import { isOpen, sorted } from './links.ts'
import { appliesIn } from './matrix.ts'
import { perCorpus } from './per-corpus.ts'

/** What becomes of a scheme in a move. `new-there` was not open where the person came from. */
export type Fate = Term<'portabilityAnswers'> | 'new-there'

/** The order in which a page lists the fates: what costs the most first. */
export const fates: readonly Fate[] = ['register-again', 'often-fails', 'lost', 'works', 'new-there', 'not-known']

/** A wait in the new place, from the scheme's own tests. */
export interface Wait {
  /** Id of the test. */
  test: string
  count: number
  unit: 'years' | 'months' | 'days'
  /** years: of residence; months: of membership; days: of work. */
  of: 'residence' | 'membership' | 'work'
}

/** A scheme in a move. */
export interface Moved {
  scheme: Entry<'schemes'>
  fate: Fate
  /** What the scheme says of this move, for `new-there` of people who come from elsewhere; several where sources disagree. Empty where nothing is recorded. */
  says: Scheme['portability']
  /** The scheme whose words these are, when this one is a part of it and says nothing itself. */
  from: Entry<'schemes'> | undefined
  /** Waits for those who register in the new place. */
  waits: Wait[]
}

/** A paper in a move. */
export interface MovedPaper {
  document: Entry<'documents'>
  fate: Term<'portabilityAnswers'>
  says: Paper['portability']
}

/** A move from one state to another, or within one. */
export interface Corridor {
  from: string
  to: string
  move: Term<'moves'>
  /** Schemes by what becomes of them, each sorted by id. Those that apply in neither place are left out. */
  schemes: Record<Fate, Moved[]>
  papers: MovedPaper[]
  /** What the state of origin says to fetch before leaving. */
  before: State['before']
  origin: Entry<'states'> | undefined
  destination: Entry<'states'> | undefined
}

const country = (place: string) => place.slice(0, 2)

/** What a scheme, or the one that it is a part of, says of a move away from its place, or, with `coming`, into it. */
function wordsOf(corpus: Corpus, scheme: Entry<'schemes'>, move: Term<'moves'>, coming: boolean): { says: Scheme['portability']; from: Entry<'schemes'> | undefined } {
  const seen = new Set<string>()
  for (let at: Entry<'schemes'> | undefined = scheme; at && !seen.has(at.id); at = at.data.partOf ? corpus.get('schemes', at.data.partOf) : undefined) {
    seen.add(at.id)
    const says = at.data.portability.filter((each) => each.move === move && each.coming === coming && holds(each, corpus.today))
    if (says.length > 0) return { says, from: at === scheme ? undefined : at }
  }
  return { says: [], from: undefined }
}

/** True when a rule asks that the person works or lives where the scheme applies: whoever leaves does so no longer. */
function endsOutside(scheme: Scheme, to: string, today: string): boolean {
  return scheme.eligibility.some((test) => test.test === 'residence' && !test.excludes && ['works-here', 'lives-here', 'rural', 'urban'].includes(test.basis) && holds(test, today) && !appliesIn(test.any, to))
}

function waitsOf(scheme: Scheme, today: string): Wait[] {
  return scheme.eligibility
    .filter((test) => holds(test, today) && !test.excludes)
    .flatMap((test): Wait[] => {
      if (test.test === 'residence' && test.years !== undefined) return [{ test: test.id, count: test.years, unit: 'years', of: 'residence' }]
      if (test.test === 'registration' && test.months !== undefined) return [{ test: test.id, count: test.months, unit: 'months', of: 'membership' }]
      return test.test === 'days-worked' ? [{ test: test.id, count: test.atLeast, unit: 'days', of: 'work' }] : []
    })
}

function moved(corpus: Corpus, scheme: Entry<'schemes'>, { from, to, move }: Pick<Corridor, 'from' | 'to' | 'move'>): Moved[] {
  const here = appliesIn(scheme.data.places, from)
  const there = appliesIn(scheme.data.places, to)
  if (!here && !there) return []
  // What the entries say of another state says nothing of another country.
  const words = country(from) === country(to) ? wordsOf(corpus, scheme, move, !here) : { says: [], from: undefined }
  if (!here) return [{ scheme, fate: 'new-there', ...words, waits: waitsOf(scheme.data, corpus.today) }]
  const fate = mostCareful(words.says.map((each) => each.answer)) ?? (!there && endsOutside(scheme.data, to, corpus.today) ? 'lost' : 'not-known')
  return [{ scheme, fate, ...words, waits: fate === 'register-again' && there ? waitsOf(scheme.data, corpus.today) : [] }]
}

const openSchemes = perCorpus((corpus) => sorted(corpus.all('schemes')).filter(({ data }) => isOpen(data, corpus.today)))
const stateOf = (corpus: Corpus, place: string) => corpus.all('states').find(({ data }) => data.place === place)

/**
 * What becomes of each open scheme and of each paper when a person moves from `from` to `to`, places by ISO code; the
 * same place twice is a move within it. Nothing is guessed: where no entry speaks, the fate is `not-known`.
 */
export function corridor(corpus: Corpus, from: string, to: string): Corridor {
  const move = from === to ? 'within-state' : 'to-another-state'
  const all = openSchemes(corpus).flatMap((scheme) => moved(corpus, scheme, { from, to, move }))
  const byFate = Map.groupBy(all, (each) => each.fate)
  const origin = stateOf(corpus, from)
  const papers = sorted(corpus.all('documents')).flatMap((document): MovedPaper[] => {
    const says = country(from) === country(to) ? document.data.portability.filter((each) => each.move === move && holds(each, corpus.today)) : []
    const fate = mostCareful(says.map((each) => each.answer))
    return fate ? [{ document, fate, says }] : []
  })
  return {
    from, to, move,
    schemes: Object.fromEntries(fates.map((fate) => [fate, byFate.get(fate) ?? []])) as Corridor['schemes'],
    papers,
    before: origin?.data.before ?? [],
    origin,
    destination: stateOf(corpus, to),
  }
}
