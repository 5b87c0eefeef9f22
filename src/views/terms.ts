import type { Entry } from '../corpus/index.ts'
import { original } from '../languages/index.ts'
import type { Collection } from '../model/index.ts'
import { byId, perCorpus } from './per-corpus.ts'

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
  /** By language code: the original first, then each translation; and languages of official names that no translation has. */
  languages: Map<string, TermsInLanguage>
}

/** Collections that readers search for by name; sources, figures and observations are found by way of the entries that use them. */
export const searchable: readonly Collection[] = ['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations', 'pages']

const distinct = (names: string[], title: string) => [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '' && name !== title)

function termsOf(entry: Entry): SearchTerms {
  const data = entry.data as { title: string; aliases?: string[]; officialNames?: Record<string, string> }
  const official = data.officialNames ?? {}
  const languages = new Map<string, TermsInLanguage>()
  languages.set(original, { title: data.title, names: distinct([...(data.aliases ?? []), ...(official[original] ? [official[original]] : [])], data.title) })
  for (const [language, { data: own }] of [...entry.translations].sort(([a], [b]) => (a < b ? -1 : 1)))
    languages.set(language, { title: own.title, names: distinct([...own.aliases, ...(official[language] ? [official[language]] : [])], own.title) })
  for (const [language, name] of Object.entries(official)) if (!languages.has(language)) languages.set(language, { title: name, names: [] })
  return { collection: entry.collection, id: entry.id, idWords: entry.id.split('-'), languages }
}

/** The search terms of every entry that readers look for, by collection and id. */
export const searchTerms = perCorpus((corpus): SearchTerms[] =>
  searchable.flatMap((collection) => (corpus.all(collection) as Entry[]).toSorted(byId).map((entry) => termsOf(entry))),
)
