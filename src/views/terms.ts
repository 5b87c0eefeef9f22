import type { Entry } from '../corpus/index.ts'
import type { Collection } from '../model/index.ts'
import { byId, byText, perCorpus } from './per-corpus.ts'

/** Everything by which a reader may look for an entry, in one language. */
export interface TermsInLanguage {
  title: string
  /** Other names, each once, without the title. */
  names: string[]
}

/** The search terms of an entry. */
export interface SearchTerms {
  collection: Collection
  id: string
  /** Words of the id: they are Latin and known to every language. */
  idWords: string[]
  /** In the language of originals. */
  original: TermsInLanguage
  /** In every other language that has a translation or an official name, by code, sorted. */
  languages: Map<string, TermsInLanguage>
}

/** Collections that readers search for by name; sources, figures and observations are found by way of the entries that use them. */
export const searchable: readonly Collection[] = ['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations', 'pages']

const distinct = (names: string[], title: string) => [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && name !== title)

function termsOf(entry: Entry): SearchTerms {
  const data = entry.data as { title: string; aliases?: string[]; officialNames?: Record<string, string> }
  const official = new Map(Object.entries(data.officialNames ?? {}))
  const codes = [...new Set([...entry.translations.keys(), ...official.keys()])].sort(byText)
  const languages = new Map(
    codes.map((code): [string, TermsInLanguage] => {
      const name = official.get(code)
      const own = entry.translations.get(code)?.data
      const title = own?.title ?? (name as string)
      return [code, { title, names: distinct([...(own?.aliases ?? []), ...(name ? [name] : [])], title) }]
    }),
  )
  return { collection: entry.collection, id: entry.id, idWords: entry.id.split('-'), original: { title: data.title, names: distinct(data.aliases ?? [], data.title) }, languages }
}

/** The search terms of every entry that readers look for, by collection and id. */
export const searchTerms = perCorpus((corpus): SearchTerms[] =>
  searchable.flatMap((collection) => (corpus.all(collection) as Entry[]).toSorted(byId).map(termsOf)),
)
