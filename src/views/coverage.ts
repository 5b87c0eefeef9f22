import type { Corpus, Entry } from '../corpus/index.ts'
import { vocabularies, type Occupation, type Scheme, type Term } from '../model/index.ts'
import { holds } from './facts.ts'
import { isOpen, links, sorted, speaksOf, type Block } from './links.ts'
import { appliesIn } from './matrix.ts'
import { perCorpus, put } from './per-corpus.ts'

/** Does it travel? One answer for each move that the scheme speaks of; the most careful one where it speaks twice. */
export type Travels = Partial<Record<Term<'moves'>, Term<'portabilityAnswers'>>>

/** An open scheme that answers a contingency for an occupation. */
export interface Cover {
  scheme: Entry<'schemes'>
  /** Made for certain occupations, this one among them. */
  special: boolean
  benefits: Scheme['benefits']
  needs: {
    /** Each entry: schemes of which any one must be held. */
    registrations: string[][]
    /** Each entry: papers of which any one must be held or is always asked for. */
    papers: string[][]
  }
  travels: Travels
  /** Barriers that block it, sorted by id. */
  blockedBy: Entry<'barriers'>[]
}

/** People whom every open scheme of a row shuts out. */
export type LeftOut =
  | { who: 'everybody' }
  | { who: 'without-registration' | 'newcomers' }
  | { who: 'other-sexes'; covered: string[] }
  /** Below or above this completed age nothing is open. */
  | { who: 'younger-than' | 'older-than'; age: number }

/** One contingency of the coverage map. */
export interface CoverageRow {
  contingency: Term<'contingencies'>
  covers: Cover[]
  /** Who is left with nothing here, as far as typed tests tell. */
  leftOut: LeftOut[]
}

const careful: readonly Term<'portabilityAnswers'>[] = ['lost', 'register-again', 'often-fails', 'not-known', 'works']

/** The most careful of several answers: an entry that says both "works" and "lost" must not promise. */
export function mostCareful(answers: Iterable<Term<'portabilityAnswers'>>): Term<'portabilityAnswers'> | undefined {
  const seen = new Set(answers)
  return careful.find((answer) => seen.has(answer))
}

/** What the scheme says of each move on `today`. */
export function travelsOf(scheme: Pick<Scheme, 'portability'>, today: string): Travels {
  const found: Travels = {}
  for (const move of vocabularies.moves) {
    const answer = mostCareful(scheme.portability.filter((each) => each.move === move && holds(each, today)).map((each) => each.answer))
    if (answer) found[move] = answer
  }
  return found
}

const rulesOf = (scheme: Scheme, today: string) => scheme.eligibility.filter((test) => holds(test, today))

function needsOf(scheme: Scheme, today: string): Cover['needs'] {
  const rules = rulesOf(scheme, today).filter((test) => !test.excludes)
  const papers = rules.flatMap((test) => (test.test === 'paper' ? [test.any] : []))
  const asked = scheme.documents.filter((paper) => paper.need === 'required' && !papers.some((any) => any.includes(paper.document)))
  return { registrations: rules.flatMap((test) => (test.test === 'registration' ? [test.any] : [])), papers: [...papers, ...asked.map((paper) => [paper.document])] }
}

/** True when the scheme is open, applies in the place and lets the occupation in. */
export function isOpenTo(scheme: Scheme, occupation: string, place: string, today: string): boolean {
  if (!isOpen(scheme, today) || !appliesIn(scheme.places, place) || !speaksOf(scheme.occupations, occupation)) return false
  return rulesOf(scheme, today).every((test) => test.test !== 'occupation' || test.standing === 'disputed' || test.any.includes(occupation) !== test.excludes)
}

function leftOut(schemes: readonly Scheme[], today: string): LeftOut[] {
  if (schemes.length === 0) return [{ who: 'everybody' }]
  const sure = schemes.map((scheme) => rulesOf(scheme, today).filter((test) => test.standing !== 'disputed' && !test.excludes))
  const all = (gate: (tests: Scheme['eligibility']) => boolean) => sure.every(gate)
  const left: LeftOut[] = []
  if (all((tests) => tests.some((test) => test.test === 'registration'))) left.push({ who: 'without-registration' })
  if (all((tests) => tests.some((test) => test.test === 'residence' && (test.basis === 'domicile' || test.years !== undefined)))) left.push({ who: 'newcomers' })
  if (all((tests) => tests.some((test) => test.test === 'sex'))) {
    const covered = new Set(sure.flatMap((tests) => tests.flatMap((test) => (test.test === 'sex' ? test.any : []))))
    if (covered.size < 3) left.push({ who: 'other-sexes', covered: [...covered].sort() })
  }
  const ages = sure.map((tests) => {
    const own = tests.flatMap((test) => (test.test === 'age' && test.of === 'worker' ? [test] : []))
    return { atLeast: Math.max(0, ...own.map((test) => test.atLeast ?? 0)), atMost: Math.min(Infinity, ...own.map((test) => test.atMost ?? Infinity)) }
  })
  const youngest = ages.reduce((age, { atLeast }) => Math.min(age, atLeast), Infinity)
  const oldest = ages.reduce((age, { atMost }) => Math.max(age, atMost), 0)
  if (youngest > 0) left.push({ who: 'younger-than', age: youngest })
  if (oldest < Infinity) left.push({ who: 'older-than', age: oldest })
  return left
}

const openByContingency = perCorpus((corpus) => {
  const found = new Map<Term<'contingencies'>, Entry<'schemes'>[]>()
  for (const scheme of sorted(corpus.all('schemes'))) {
    if (!isOpen(scheme.data, corpus.today)) continue
    const answered = new Set([...scheme.data.contingencies, ...scheme.data.benefits.map((benefit) => benefit.contingency)])
    for (const contingency of answered) put(found, contingency, scheme)
  }
  return found
})

/** The coverage map of an occupation in a place (the handbook's home state unless said otherwise): every contingency, also the empty ones. */
export function coverageOf(corpus: Corpus, occupation: string, place: string = corpus.site.home): CoverageRow[] {
  const { blocksOfScheme } = links(corpus)
  return vocabularies.contingencies.map((contingency) => {
    const open = (openByContingency(corpus).get(contingency) ?? []).filter(({ data }) => isOpenTo(data, occupation, place, corpus.today))
    const covers = open.map((scheme): Cover => ({
      scheme,
      special: scheme.data.occupations !== 'any',
      benefits: scheme.data.benefits.filter((benefit) => benefit.contingency === contingency),
      needs: needsOf(scheme.data, corpus.today),
      travels: travelsOf(scheme.data, corpus.today),
      blockedBy: sorted([...new Set((blocksOfScheme.get(scheme.id) ?? []).map((block: Block) => block.barrier))].filter((barrier) => speaksOf(barrier.data.occupations, occupation))),
    }))
    covers.sort((a, b) => Number(b.special) - Number(a.special))
    return { contingency, covers, leftOut: leftOut(open.map(({ data }) => data), corpus.today) }
  })
}

/** One occupation in the comparison. */
export interface Compared {
  occupation: Entry<'occupations'>
  protection: Occupation['protection']
  /** By contingency: open schemes made for it, open schemes for everybody, and those of both that work in another state. */
  rows: Record<Term<'contingencies'>, { special: number; general: number; travelling: number }>
  /** Open schemes made for it. */
  special: Entry<'schemes'>[]
  /** Contingencies with no open scheme. */
  uncovered: Term<'contingencies'>[]
  /** Barriers that block a scheme open to it. */
  barriers: number
}

/** The occupations beside each other, in the order given, or by id. */
export function compareOccupations(corpus: Corpus, ids?: readonly string[], place: string = corpus.site.home): Compared[] {
  const occupations = ids ? ids.map((id) => corpus.need('occupations', id)) : sorted(corpus.all('occupations'))
  return occupations.map((occupation) => {
    const rows = coverageOf(corpus, occupation.id, place)
    const covers = rows.flatMap((row) => row.covers)
    return {
      occupation,
      protection: occupation.data.protection,
      rows: Object.fromEntries(
        rows.map(({ contingency, covers: own }) => [
          contingency,
          { special: own.filter((cover) => cover.special).length, general: own.filter((cover) => !cover.special).length, travelling: own.filter((cover) => cover.travels['to-another-state'] === 'works').length },
        ]),
      ) as Compared['rows'],
      special: sorted([...new Set(covers.filter((cover) => cover.special).map((cover) => cover.scheme))]),
      uncovered: rows.filter((row) => row.covers.length === 0).map((row) => row.contingency),
      barriers: new Set(covers.flatMap((cover) => cover.blockedBy)).size,
    }
  })
}
