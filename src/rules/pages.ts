import type { Nodes } from 'mdast'
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

/** The body with code spans and code blocks blanked out: what stands there is shown, never run. */
export function withoutCode(page: Entry | Translation): string {
  if (!page.body.includes('`') && !page.body.includes('~~~') && !/^(?: {4}|\t)/m.test(page.body)) return page.body
  let text = page.body
  const visit = (node: Nodes): void => {
    const { position } = node
    if ((node.type === 'inlineCode' || node.type === 'code') && position?.start.offset !== undefined && position.end.offset !== undefined) {
      const { start, end } = position
      text = text.slice(0, start.offset) + text.slice(start.offset, end.offset).replaceAll(/[^\n]/g, ' ') + text.slice(end.offset)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(page.tree)
  return text
}
