import type { Corpus } from '../../corpus/index.ts'
import { searchTerms, type SearchTerms } from '../terms.ts'
import { perCorpus } from '../per-corpus.ts'
import type { Named } from './names.ts'
import { wordsOf } from './words.ts'

/** How many typed references lead to an entry, in steps from 0 to 9: each step doubles them. */
const weightOf = (corpus: Corpus, { collection, id }: SearchTerms) => Math.min(9, Math.floor(Math.log2(1 + new Set(corpus.incoming(collection, id).map(({ from }) => from)).size)))

export function namedOf(corpus: Corpus, language: string): Named[] {
  return searchTerms(corpus).map((terms) => {
    const own = terms.languages.get(language)
    const title = own?.title ?? terms.original.title
    const names = [terms.original.title, ...terms.original.names, ...[...terms.languages.values()].flatMap((each) => [each.title, ...each.names])]
    return { collection: terms.collection, id: terms.id, title, weight: weightOf(corpus, terms), names: [...new Set(names.map((n) => wordsOf(n).join(' ')))].filter(Boolean) }
  })
}
