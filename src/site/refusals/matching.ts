import { fitsOf, fitTo, indexOf, weightOf, wordsOf } from '../../views/search/index.ts'

/** Something in which words are looked for. */
export interface Candidate {
  /** The words of the refusal, in the reader's language and as the office prints them. */
  slips: readonly string[]
  /** Everything that is said about them. */
  text: string
}

/** A word that stands only in what is said about the slip is worth this much of one that stands on it. */
const ofText = 0.4
/** What only sounds a little alike counts less than its likeness. */
const doubt = 1.5
/** Of two slips that hold the question, the one comes first that says less besides. */
const byRest = 0.1
/** What fits this much worse than the best is left out, and what hardly fits at all: slips are copied badly. */
const leastOfBest = 0.4
const leastFit = 0.15

/**
 * Makes what ranks a list of candidates by words that somebody read or heard: how well each fits, from 0 for not at all to 1.
 * As in the search, words are compared by sound and meaning and rare ones say more, so that “angutha nahi laga” finds
 * “Biometric authentication failed”. The last word may be a beginning.
 */
export function rankingOf(candidates: readonly Candidate[]): (typed: string) => number[] {
  const index = indexOf(
    candidates.map(({ slips, text }, at) => ({ collection: '', id: String(at), title: slips[0] ?? '', foreign: false, weight: 0, names: slips.slice(1).map((slip) => wordsOf(slip).join(' ')), loose: [...new Set(wordsOf(text))] })),
  )
  return (typed) => {
    const fits = fitsOf(index, typed, true)
    if (fits.length === 0) return candidates.map(() => (typed.trim() === '' ? 1 : 0))
    const asked = fits.reduce((sum, { weight }) => sum + weight, 0)
    const heard = candidates.map(() => ({ best: fits.map(() => 0), covered: 0 }))
    for (const { entry, words, worth } of index.names) {
      const own = heard[entry] as { best: number[]; covered: number }
      let [covered, whole] = [0, 0]
      for (const word of words) {
        const each = fits.map((fit) => fitTo(index, fit, word))
        each.forEach((fit, at) => (own.best[at] = Math.max(own.best[at] as number, fit ** doubt * (worth > 0 ? 1 : ofText))))
        covered += weightOf(index, word) * Math.max(...each)
        whole += weightOf(index, word)
      }
      if (worth > 0) own.covered = Math.max(own.covered, covered / whole)
    }
    const all = heard.map(({ best, covered }) => (fits.reduce((sum, { weight }, at) => sum + weight * (best[at] as number), 0) / asked) * (1 - byRest + byRest * covered))
    const least = Math.max(leastFit, Math.max(...all) * leastOfBest)
    return all.map((each) => (each >= least ? each : 0))
  }
}
