import type { Element, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { toHast } from 'mdast-util-to-hast'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { headingSlugger, type Entry } from '../corpus/index.ts'
import { original } from '../languages/index.ts'
import type { Reader } from './reader.ts'

/** Files that stand once, in no language: data, downloads, pictures, feeds. */
const oneForAll = /^\/(data\/v1|download|pictures|feeds)\/.+|^\/feed\.(xml|json)$/

/** Prose as HTML, and the language it stands in when that is not the language of the page. */
export interface Prose {
  html: string
  lang?: string
}

/**
 * Turns the tree of a body into HTML. Raw HTML never passes: the check refuses it, and here it would become text.
 * Links inside the site gain the reader's language; headings gain the ids that links may name.
 */
export function proseOf(tree: Root, reader: Reader): string {
  const slug = headingSlugger()
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slug(toString(heading)) } }
  })
  const shaped = toHast(tree) as Nodes
  visit(shaped, 'element', (element: Element) => {
    const href = element.tagName === 'a' ? element.properties.href : undefined
    if (typeof href === 'string' && href.startsWith('/')) element.properties.href = oneForAll.test(href) ? reader.corpus.site.base + href.slice(1) : reader.to(href.slice(1))
    if (element.tagName === 'table') {
      const table = { ...element }
      element.tagName = 'div'
      element.properties = { className: ['scroll'], tabIndex: 0 }
      element.children = [table]
      return 'skip'
    }
    return undefined
  })
  return toHtml(shaped)
}

/** The prose of an entry in the reader's language, or the original's with its language named. Undefined when there is none. */
export function bodyOf(entry: Entry, reader: Reader): Prose | undefined {
  const translation = reader.language === original ? undefined : entry.translations.get(reader.language)
  if (translation && translation.body.trim() !== '') return { html: proseOf(translation.tree, reader) }
  if (entry.body.trim() === '') return undefined
  const html = proseOf(entry.tree, reader)
  return reader.language === original ? { html } : { html, lang: original }
}
