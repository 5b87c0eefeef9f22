import { fitsOf, weightOf, type Fit } from './fit.ts'
import type { Named, NameIndex } from './names.ts'

/** One entry that answers a question. */
export interface NameHit {
  entry: Named
  /** From 0 to 1: how well the names of the entry fit the words of the question. */
  merit: number
}

/** A word that says the same weighs nearly as much as the word itself. */
const sameMeaning = 0.86
/** What part of a name's merit it has when only the question's words count, not the further words of the name. */
const loose = 0.7
/** Words found in several names of one entry count less than words that one name holds together. */
const scattered = 0.9
const leastMerit = 0.2
/** Hits that are this much worse than the best one are left out. */
const leastOfBest = 0.45
const mostHits = 12

/** People search for schemes, papers and what goes wrong; who runs them and what others do comes after. */
const kindWorth: Record<string, number> = { schemes: 1, documents: 1, barriers: 1, occupations: 0.97, states: 0.97, pages: 0.93, practices: 0.9, organisations: 0.88 }
const evenWorth = 0.9
/** What the weight of an entry can add. */
const standing = 0.06

const fitTo = (index: NameIndex, fit: Fit, word: number) =>
  (index.senses[word] as number[]).reduce((best, sense) => Math.max(best, (fit.senses.get(sense) ?? 0) * sameMeaning), fit.words.get(word) ?? 0)

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

/**
 * The entries whose names answer a question, best first. All words of the question should fit; where none has them all,
 * those with the weightier part come. While somebody types (`unfinished`), the last word may be a beginning.
 */
export function answer(index: NameIndex, question: string, unfinished = false): NameHit[] {
  const fits = fitsOf(index, question, unfinished)
  const asked = fits.reduce((sum, fit) => sum + fit.weight, 0)
  if (asked === 0) return []
  const best = new Map<number, number>()
  const together = new Map<number, number[]>()
  candidates(index, fits).forEach((number) => {
    const name = index.names[number] as NameIndex['names'][number]
    const heard = fits.map(() => 0)
    let named = 0
    let covered = 0
    for (const word of name.words) {
      let most = 0
      fits.forEach((fit, at) => {
        const fits_ = fitTo(index, fit, word)
        if (fits_ > (heard[at] as number)) heard[at] = fits_
        if (fits_ > most) most = fits_
      })
      const weight = weightOf(index, word)
      named += weight
      covered += weight * most
    }
    const recall = heard.reduce((sum, fit, at) => sum + fit * (fits[at] as Fit).weight, 0) / asked
    const merit = name.worth * recall * (loose + ((1 - loose) * covered) / named)
    if (merit > (best.get(name.entry) ?? 0)) best.set(name.entry, merit)
    const union = together.get(name.entry)
    together.set(name.entry, union ? union.map((fit, at) => Math.max(fit, heard[at] as number)) : heard)
  })
  const hits = [...best].map(([number, merit]): NameHit => {
    const entry = index.entries[number] as Named
    const union = (together.get(number) as number[]).reduce((sum, fit, at) => sum + fit * (fits[at] as Fit).weight, 0) / asked
    return { entry, merit: Math.max(merit, (merit + scattered * union) / 2) * (kindWorth[entry.collection] ?? evenWorth) * (1 - standing + (standing * entry.weight) / 9) }
  })
  hits.sort((a, b) => b.merit - a.merit || b.entry.weight - a.entry.weight || (a.entry.id < b.entry.id ? -1 : 1))
  const least = Math.max(leastMerit, (hits[0]?.merit ?? 0) * leastOfBest)
  return hits.filter(({ merit }) => merit >= least).slice(0, mostHits)
}
