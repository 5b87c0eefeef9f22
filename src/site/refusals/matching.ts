/** Letters as they are compared: one form, small, without marks and signs between words. Words with a hyphen are read both ways: “e-KYC” is also “ekyc”. Screens say “mismatch” for “does not match”. */
const plain = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/([^\s-]+)-([^\s-]+)/g, '$1$2 $1 $2').replace(/mismatch/g, 'match').replace(/[“”"'’.,;:!?()/\\-]+/g, ' ').replace(/\s+/g, ' ').trim()

/** The part of a word that stays the same when its end changes or is copied badly: “matched” and “matching” are one word. */
const stem = (word: string) => (word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word)

/** Something in which words are looked for. */
export interface Candidate {
  /** The words of the refusal. */
  slip: string
  /** Everything that is said about them. */
  text: string
}

/** How much a word says: one that stands almost everywhere says little. 1 for every word unless the list is known. */
export type Weight = (word: string) => number

/** Words that stand in more than a third of the list count a quarter; words that stand nowhere, a half. */
export function weightIn(candidates: readonly Candidate[]): Weight {
  const texts = candidates.map(({ slip, text }) => ` ${plain(`${slip} ${text}`)}`)
  return (word) => {
    const count = texts.filter((text) => text.includes(` ${stem(word)}`)).length
    return count === 0 ? 0.5 : count * 3 > texts.length ? 0.25 : 1
  }
}

/**
 * How well a candidate fits what was typed: 0 not at all, higher is better, at most 2. Every word counts from its
 * beginning; words of the slip itself count double, and a candidate must hold at least half of what the words say,
 * of whole sentences a quarter, since slips are copied badly.
 */
export function fit({ slip, text }: Candidate, typed: string, weight: Weight = () => 1): number {
  const words = plain(typed).split(' ').filter((word) => word !== '')
  if (words.length === 0) return 1
  const inSlip = ` ${plain(slip)}`
  const inText = ` ${plain(text)}`
  let said = 0
  let met = 0
  let score = 0
  for (const word of words) {
    const worth = weight(word)
    const found = inSlip.includes(` ${stem(word)}`) ? 2 : inText.includes(` ${stem(word)}`) ? 1 : 0
    said += worth
    met += found > 0 ? worth : 0
    score += found * worth
  }
  return met * (words.length > 4 ? 4 : 2) >= said ? score / said : 0
}
