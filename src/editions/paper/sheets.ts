import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { original, type Language } from '../../languages/index.ts'
import { withCodeImages } from './code-image.ts'
import { printFonts } from './fonts.ts'

/** Leaflets with their pocket cards, or wall sheets. */
export type Kind = 'leaflets' | 'walls'

/** Folder of the pages to print, below the prefix of a language. */
const folder = 'leaflets'

/**
 * All sheets of one kind and language as one document, in the order of their ids, with fonts inside: made from the pages
 * of a built site, so that the PDF says what the pages say. Each sheet stands in an element with `data-id`.
 */
export function sheetsOf(corpus: Corpus, site: string, language: Language, kind: Kind): string {
  const below = join(site, language === original ? '' : language, folder)
  const ids = readdirSync(below).sort().filter((id) => Boolean(corpus.get(kind === 'leaflets' ? 'schemes' : 'occupations', id)))
  const pages = ids.map((id) => readFileSync(join(below, id, 'index.html'), 'utf8'))
  const styles = [...new Set(pages.flatMap((html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] as string)))]
  const bodies = pages.map((html, at) => {
    const [, main = ''] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html) ?? []
    return `<div class="one" data-id="${ids[at]}">${withCodeImages(main)}</div>`
  })
  // Letters stand where the font puts them, not where the dots of a screen are.
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${styles.join('')}${printFonts}html{text-rendering:geometricPrecision}@media print{.one+.one{break-before:page}}</style></head><body>${bodies.join('')}</body></html>`
}
