/** One expectation: the rules it follows from, by their ids in the scheme's `eligibility`, and the argument. */
export interface Expected {
  scheme: string
  /** Ids of the rules that are met (worth), that block (blocked) or that shut out (not). */
  rules: string[]
  /** For blocked: papers and cards of which one, for each rule in turn, must be fetched. */
  by?: string[]
  because: string
}

/** A realistic person, as a link of the finder, with what must come out. Nothing is claimed of schemes that are not listed. */
export interface Case {
  who: string
  fragment: string
  worth: Expected[]
  blocked: Expected[]
  not: Expected[]
}

/** `scheme: rule rule (paper card)? because` in one line, for tables that people read. */
export function expected(lines: Record<string, [rules: string, because: string, by?: string]>): Expected[] {
  return Object.entries(lines).map(([scheme, [rules, because, by]]) => ({ scheme, rules: rules.split(' '), because, ...(by ? { by: by.split(' ') } : {}) }))
}
