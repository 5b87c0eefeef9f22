/** The rules, and the one function that runs them all. Adding a rule is one file and one line here. */
import type { Corpus } from '../corpus/index.ts'
import badDate from './bad-date.ts'
import badValue from './bad-value.ts'
import danglingReference from './dangling-reference.ts'
import missingField from './missing-field.ts'
import noFrontMatter from './no-front-matter.ts'
import notInList from './not-in-list.ts'
import type { Problem, Rule, Scopes } from './rule.ts'
import unknownField from './unknown-field.ts'
import wrongType from './wrong-type.ts'
import yamlBroken from './yaml-broken.ts'

/** Every rule. */
export const rules = [
  noFrontMatter,
  yamlBroken,
  unknownField,
  missingField,
  wrongType,
  notInList,
  badDate,
  badValue,
  danglingReference,
] as unknown as Rule[]

function subjects(corpus: Corpus): { [S in keyof Scopes]: Scopes[S][] } {
  return {
    file: corpus.files,
    entry: corpus.entries,
    translation: corpus.entries.flatMap((original) => [...original.translations.values()].map((translation) => ({ original, translation }))),
    tombstone: corpus.tombstones,
    corpus: [corpus],
  }
}

/** Runs every rule over everything it looks at and returns all problems, by path and line. */
export function check(corpus: Corpus, list: Rule[] = rules): Problem[] {
  const all = subjects(corpus)
  const problems = list.flatMap((each) =>
    all[each.scope].flatMap((subject) => [...each.check(subject as never, corpus)].map((finding) => ({ ...finding, code: each.code, level: each.level }))),
  )
  return problems.sort((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1))
}

export type { Finding, Problem, Rule, Scopes } from './rule.ts'
