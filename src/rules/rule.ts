import type { Corpus, Entry, ReadFile, Tombstone, Translation } from '../corpus/index.ts'

/** One finding of a rule: where, what, and how to mend it. */
export interface Finding {
  path: string
  /** Line and column, both counted from 1. */
  line: number
  column: number
  /** The field of the front matter, when it is one. */
  field?: string
  /** What is wrong, with the value found. No full stop. */
  message: string
  /** What to do. No full stop. */
  cure: string
}

/** A finding with the rule that made it. */
export interface Problem extends Finding {
  code: string
  /** An error stops a merge; advice is a comment. */
  level: 'error' | 'advice'
}

/** What a rule looks at. File rules see every file, also those that could not be read; entry rules only sound entries. */
export interface Scopes {
  file: ReadFile
  entry: Entry
  translation: { original: Entry; translation: Translation }
  tombstone: Tombstone
  corpus: Corpus
}

/** One rule. Its code is the name of its file, its test and its page. */
export interface Rule<S extends keyof Scopes = keyof Scopes> {
  code: string
  level: Problem['level']
  scope: S
  /** Page of the rule, in Markdown: why it is there and how to mend it. */
  explain: string
  /** A piece of an entry that breaks the rule, and the same piece mended. */
  example: { bad: string; good: string }
  check(subject: Scopes[S], corpus: Corpus): Iterable<Finding>
}

/** Makes a rule; only there so that `subject` has its type. */
export function rule<S extends keyof Scopes>(value: Rule<S>): Rule<S> {
  return value
}
