/** Letters as they are compared: one form, small, without marks and signs between words. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[“”"'’.,;:!?()/\\-]+/g, ' ').replace(/\s+/g, ' ').trim()

/** Something in which words are looked for. */
export interface Candidate {
  /** The words of the refusal. */
  slip: string
  /** Everything that is said about them. */
  text: string
}

/**
 * How well a candidate fits what was typed: 0 not at all, higher is better. Every word counts from its beginning; words
 * of the slip itself count double, and a candidate must hold at least half of the words, since slips are copied badly.
 */
export function fit({ slip, text }: Candidate, typed: string): number {
  const words = plain(typed).split(' ').filter((word) => word !== '')
  if (words.length === 0) return 1
  const inSlip = ` ${plain(slip)}`
  const inText = ` ${plain(text)}`
  const scores = words.map((word) => (inSlip.includes(` ${word}`) ? 2 : inText.includes(` ${word}`) ? 1 : 0))
  const met = scores.filter((score) => score > 0).length
  return met * 2 >= words.length ? scores.reduce<number>((sum, score) => sum + score, 0) / words.length : 0
}
