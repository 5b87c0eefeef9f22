import type { Corpus, Entry, Translation } from '../corpus/index.ts'

/** One page of prose: an original or a translation, with the entry that it belongs to. */
export interface ProsePage {
  page: Entry | Translation
  entry: Entry
}

const known = new WeakMap<Corpus, ProsePage[]>()

/** Every original and translation that has prose. */
export function prosePages(corpus: Corpus): ProsePage[] {
  let pages = known.get(corpus)
  if (!pages) {
    pages = corpus.entries.flatMap((entry) => [entry, ...entry.translations.values()].map((page) => ({ page, entry }))).filter(({ page }) => page.body.trim() !== '')
    known.set(corpus, pages)
  }
  return pages
}
