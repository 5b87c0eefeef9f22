import type { FinderData } from '../../views/finder/index.ts'

/** A text in the language of the page, or, in brackets, one that stands only in the original language so far. */
export type Said = string | [original: string]

/** A sentence that counts: for none, for one, and with `{n}` for more. */
export type Counted = [none: string, one: string, more: string]

/** What the finder says about a scheme. */
export interface SchemeWords {
  title: Said
  /** The main benefit, and how much it is when that is recorded. */
  gives: [label: Said, amount?: string] | []
  /** The conditions as sentences, in the order of the scheme's tests. */
  tests: Said[]
}

/** What the finder says about a barrier. */
export interface BarrierWords {
  title: Said
  /** The first advice. */
  advice: Said | undefined
}

/** Sentences of the interface that the page fills in: `{names}` and the like stand where the values go. */
export interface Words {
  because: string
  blockedBy: string
  found: string
  fits: string
  needsCard: string
  hits: string
  forThis: string
  rest: string
  share: string
  shareFirst: string
  copied: string
  /** “, ” or “ or ”, between two alternatives. */
  or: string
  /** Link to the way to a paper or card, with `{name}`. */
  get: string
  have: string
  /** Opens the rest of a list. */
  more: string
  skip: string
  next: string
  special: string
  general: string
  laws: string
  held: string
  notAnswered: string
  wrongNumber: string
  ignored: Counted
  worth: Counted
  /** How many blocked schemes need a paper or a card. */
  needIt: Counted
  schemes: Counted
  /** Why a part of a link was left out, by the name that the parser gives. */
  why: Record<'unknown-question' | 'unknown-id' | 'malformed' | 'repeated' | 'too-long', string>
}

/** Everything that the page of the finder needs in one language: data of the rules, and words beside them. */
export interface Payload {
  /** Conditions are named by their place in the list of their scheme. */
  data: FinderData
  /** Language of texts in brackets. */
  original: string
  /** The edition's date in words. */
  date: string
  /** Public address of the page, for links that leave a copy without a network. */
  address: string
  /** In the order of `data.schemes`. */
  schemes: SchemeWords[]
  /** Titles of papers, and of cards that are no open scheme, by id. */
  titles: Record<string, Said>
  /** In the order of `data.barriers`. */
  barriers: BarrierWords[]
  words: Words
}
