import { fitsOf, fitTo, weightOf, type Fit } from './fit.ts'
import type { Name, NameIndex } from './name-index.ts'
import type { Named } from './names.ts'

/** One entry that answers a question. */
export interface NameHit {
  entry: Named
  /** From 0 to 1: how well the names of the entry fit the words of the question. */
  merit: number
}

/** What part of its merit a name has by the words of the question alone; the rest it has when no further word is in the name. */
const byQuestion = 0.65
/** What a question is worth whose words stand in several names of one entry. */
const scattered = 0.78
/** And when one name holds part of them. */
const partly = 0.95
const leastMerit = 0.2
/** Hits that are this much worse than the best one are left out. */
const leastOfBest = 0.45
const mostHits = 12

/** People search for schemes, papers and what goes wrong; who runs them and what others do comes after. */
const worthOfKind: Record<string, number> = { occupations: 0.97, states: 0.97, pages: 0.93, practices: 0.86, organisations: 0.88 }
/**
 * What an unmatched word weighs when it is not for this kind of entry: a barrier stops many schemes and names few of them,
 * and a scheme does not name its troubles.
 */
const elsewhere = 0.4

/** What the weight of an entry can add. */
const byWeight = 0.06
const heaviest = 9

/** Numbers of the names in which at least one word of the question occurs. */
function candidates(index: NameIndex, fits: Fit[]): Set<number> {
  const found = new Set<number>()
  for (const fit of fits) {
    const words = [...fit.words.keys()]
    fit.senses.forEach((_, sense) => words.push(...(index.wordsOfSense[sense] as number[])))
    for (const word of words) for (const name of index.namesOfWord[word] as number[]) found.add(name)
  }
  return found
}

/** How well each word of the question is heard in a name, and what part of the name the question covers. */
function hear(index: NameIndex, fits: Fit[], name: Name): { heard: number[]; covered: number } {
  const heard = fits.map(() => 0)
  let covered = 0
  let whole = 0
  for (const word of name.words) {
    const each = fits.map((fit) => fitTo(index, fit, word))
    each.forEach((fit, at) => {
      if (fit > (heard[at] as number)) heard[at] = fit
    })
    const weight = weightOf(index, word)
    whole += weight
    covered += weight * Math.max(0, ...each)
  }
  return { heard, covered: covered / whole }
}

/** What part of the question is heard, by the weight of its words. */
function share(fits: Fit[], heard: number[], barrier: boolean): number {
  const trouble = fits.some((fit) => fit.trouble)
  let asked = 0
  let answered = 0
  fits.forEach((fit, at) => {
    const own = heard[at] as number
    answered += own * fit.weight
    asked += own === 0 && trouble && fit.trouble !== barrier ? elsewhere * fit.weight : fit.weight
  })
  return asked === 0 ? 0 : answered / asked
}

/**
 * The entries whose names answer a question, best first. All words of the question should fit; where no entry has them all,
 * those come that have the weightier part. While somebody types (`unfinished`), the last word may be a beginning.
 */
export function answer(index: NameIndex, question: string, unfinished = false): NameHit[] {
  const fits = fitsOf(index, question, unfinished)
  const found = new Map<number, { best: number; heard: number[] }>()
  candidates(index, fits).forEach((number) => {
    const name = index.names[number] as Name
    const barrier = (index.entries[name.entry] as Named).collection === 'barriers'
    const { heard, covered } = hear(index, fits, name)
    const merit = name.worth * share(fits, heard, barrier) * (byQuestion + (1 - byQuestion) * covered)
    const known = found.get(name.entry)
    found.set(name.entry, known ? { best: Math.max(known.best, merit), heard: known.heard.map((fit, at) => Math.max(fit, heard[at] as number)) } : { best: merit, heard })
  })
  const hits = Array.from(found, ([number, { best, heard }]): NameHit => {
    const entry = index.entries[number] as Named
    const all = share(fits, heard, entry.collection === 'barriers')
    const merit = Math.max(best, (partly * (best + all)) / 2, scattered * all)
    return { entry, merit: merit * (worthOfKind[entry.collection] ?? 1) * (1 - byWeight + (byWeight * entry.weight) / heaviest) }
  })
  hits.sort((a, b) => b.merit - a.merit || (a.entry.id < b.entry.id ? -1 : 1))
  const least = Math.max(leastMerit, (hits[0]?.merit ?? 0) * leastOfBest)
  return hits.filter(({ merit }) => merit >= least).slice(0, mostHits)
}
