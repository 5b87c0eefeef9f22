import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { filesEnding } from '../site-files.ts'
import type { TextPage, Texts } from './text-shape.ts'

/** Folder of the scripts that carry the text of the pages in a copy. */
const folder = 'text'

/** Script of the full-text search in a copy; the text of a language is loaded by it from the same folder. */
export const textSearch = `${folder}/search.js`

/** What the full-text index of the site holds of one page. */
interface Fragment {
  url: string
  content: string
  meta: { title?: string; aliases?: string }
  filters: Record<string, string[]>
}

/** The index writes this in front of each of its files. */
const mark = /^pagefind_dcd/

/** Values of a filter. The indexer takes all that one element says for the value of the first: `schemes, place:IN`. */
function filtersOf(said: Fragment['filters']): TextPage['filters'] {
  const filters: Record<string, string[]> = {}
  for (const [name, values] of Object.entries(said))
    for (const part of `${name}:${values.join(`, ${name}:`)}`.split(', ')) {
      const [key = '', value = ''] = part.split(/:(.*)/s)
      filters[key] = [...(filters[key] ?? []), value]
    }
  return filters
}

/** Sentences of a text. Pages of one site repeat many; each is carried once. */
const sentences = (text: string): string[] => text.split(/(?<=[.?!।]) /)

/**
 * The texts of all pages of one language. Lines stand in the order in which pages first use them, so a page names its new
 * lines by their count alone: a negative number in `lines` means so many lines from the next unused one on.
 */
export function textsOf(fragments: readonly Fragment[]): Texts {
  const place = new Map<string, number>()
  const pages = fragments.map(({ url, content, meta, filters }): TextPage => {
    const lines: number[] = []
    for (const sentence of sentences(content)) {
      const known = place.get(sentence)
      if (known !== undefined) lines.push(known)
      else if ((lines.at(-1) ?? 0) < 0) lines.push((lines.pop() as number) - 1)
      else lines.push(-1)
      if (known === undefined) place.set(sentence, place.size)
    }
    return { url, title: meta.title ?? url, names: meta.aliases ?? '', filters: filtersOf(filters), lines }
  })
  return { lines: [...place.keys()], pages }
}

/** The full-text search of a built site for a folder: its script, and one script for each language that has an index, by path in the copy. */
export function textScripts(site: string): Map<string, string> {
  const byLanguage = new Map<string, Fragment[]>()
  for (const file of filesEnding(join(site, 'pagefind', 'fragment'), '.pf_fragment')) {
    const [language = ''] = basename(file).split('_')
    const fragment = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8').replace(mark, '')) as Fragment
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), fragment])
  }
  const { outputFiles } = buildSync({ entryPoints: [join(import.meta.dirname, 'text-in-page.ts')], bundle: true, write: false, format: 'iife', target: 'es2019', minify: true, charset: 'utf8' })
  const scripts = new Map([[textSearch, outputFiles[0]?.text ?? '']])
  for (const [language, fragments] of byLanguage) {
    const texts = textsOf(fragments.sort((a, b) => (a.url < b.url ? -1 : 1)))
    // Line feeds that JSON allows in strings end them in scripts of old browsers.
    scripts.set(`${folder}/${language}.js`, `hakkuTexts(${JSON.stringify(texts).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})\n`)
  }
  return scripts
}
