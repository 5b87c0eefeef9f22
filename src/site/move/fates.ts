/** What becomes of a scheme in a move, in the words of the data. */
export type FateName = 'register-again' | 'often-fails' | 'lost' | 'works' | 'new-there' | 'not-known'

/** What of a scheme or a paper decides about a move between two states of India. */
export interface Rule {
  /** Where it applies: `IN` for the whole country. */
  places: readonly string[]
  /** What its entry says of a move within a state, and to another; empty when it says nothing. */
  within: FateName | ''
  another: FateName | ''
}

/** What becomes of it in one move. */
export interface Outcome {
  fate: FateName
  /** Which of the entry's words speak of this move. */
  words: 'within' | 'another' | 'coming' | undefined
  /** Whether waiting periods of the new place count. */
  waits: boolean
}

const applies = ({ places }: Rule, state: string) => places.indexOf('IN') >= 0 || places.indexOf(state) >= 0

/**
 * The outcome of a move between two states of India, the same one twice for a move within it; undefined when the scheme
 * applies in neither. Follows `corridor` of the views, which a test holds it against for every pair.
 */
export function outcomeOf(rule: Rule, from: string, to: string): Outcome | undefined {
  const there = applies(rule, to)
  if (!applies(rule, from)) return there ? { fate: 'new-there', words: 'coming', waits: true } : undefined
  const words = from === to ? 'within' : 'another'
  const fate = rule[words] || 'not-known'
  return { fate, words: rule[words] ? words : undefined, waits: fate === 'register-again' && there }
}
