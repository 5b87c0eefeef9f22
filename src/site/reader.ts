import type { Corpus, Entry } from '../corpus/index.ts'
import { original, speaker, type Language, type Speaker } from '../languages/index.ts'
import type { Collection } from '../model/index.ts'
import { corpus } from './corpus.ts'
import { originalOnly } from './original-only.ts'

/** A piece of prose and the language it stands in, when that is not the language of the page. */
export interface Text {
  text: string
  lang?: Language
}

/** Everything a component needs to speak to one reader: the language of the page, its words, and the corpus. */
export interface Reader {
  language: Language
  speak: Speaker
  corpus: Corpus
  /** Address of a page of the site in the reader's language, with the base path. `path` has no slash in front. */
  to(path: string): string
  /** Address of an entry, with an anchor when one is given. */
  href(collection: Collection, id: string, anchor?: string): string
  /** Title of an entry in the reader's language. */
  name(collection: Collection, id: string): Text
  /** A short text of an entry by its key (`title`, `benefits.pension.label`), translated when a translation holds it. */
  say(entry: Entry, key: string): Text
}

function valueAt(data: unknown, key: string): string | undefined {
  let current: unknown = data
  for (const part of key.split('.')) {
    if (Array.isArray(current)) current = current.find((item) => (item as { id?: string }).id === part) ?? current[Number(part)]
    else current = (current as Record<string, unknown> | undefined)?.[part]
  }
  return typeof current === 'string' ? current : undefined
}

function build(language: Language): Reader {
  const all = corpus()
  const prefix = `${all.site.base}${language === original ? '' : `${language}/`}`
  const say = (entry: Entry, key: string): Text => {
    const translation = language === original ? undefined : entry.translations.get(language)
    const own = key === 'title' || key === 'summary' ? translation?.data[key] : translation?.data.words[key]
    if (own) return { text: own }
    const text = valueAt(entry.data, key) ?? ''
    return language === original ? { text } : { text, lang: original }
  }
  return {
    language,
    speak: speaker(language),
    corpus: all,
    to: (path) => prefix + path,
    href: (collection, id, anchor) => `${originalOnly.includes(collection) ? all.site.base : prefix}${collection}/${id}/${anchor ? `#${anchor}` : ''}`,
    name: (collection, id) => {
      const entry = all.get(collection, id)
      return entry ? say(entry, 'title') : { text: id }
    },
    say,
  }
}

const readers = new Map<string, { of: Corpus; reader: Reader }>()

/** The reader of a language; one is kept for each language and corpus. */
export function readerOf(language: Language): Reader {
  const kept = readers.get(language)
  if (kept?.of === corpus()) return kept.reader
  const reader = build(language)
  readers.set(language, { of: reader.corpus, reader })
  return reader
}
