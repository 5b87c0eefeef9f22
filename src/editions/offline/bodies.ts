import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Corpus } from '../../corpus/index.ts'
import { original, type Language } from '../../languages/index.ts'
import type { Collection } from '../../model/index.ts'
import { inSite, type Origin } from './addresses.ts'

type Document = ReturnType<typeof parseDocument>
/** A node of a parsed page. */
export type Node = Document['children'][number]
/** An element of a parsed page. */
export type Element = Extract<Node, { attribs: unknown }>

/** Kinds of entry that a handbook holds, in its order. */
export const chapters = ['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations'] as const satisfies readonly Collection[]

/** The body of one entry, cut to what a book needs. */
export interface Body {
  collection: (typeof chapters)[number] | 'sources'
  id: string
  title: string
  /** Language of the title where it is not that of the book. */
  foreign?: string
  /** Contents of the page's `main` without its heading; ids and links are those of the book. */
  nodes: Node[]
}

/** Parts of a page that serve the site or stand once for the whole book. */
const cut = (element: Element): boolean => {
  const { name, attribs } = element
  const classes = (attribs.class ?? '').split(' ')
  if (['script', 'style', 'noscript', 'form', 'button', 'input', 'select', 'template', 'sup', 'nav', 'h1'].includes(name)) return true
  if (classes.some((one) => ['acts', 'cite', 'kind', 'inside'].includes(one))) return true
  if (name === 'section' && 'data-pagefind-ignore' in attribs) return true
  return classes.includes('notice') && DomUtils.findOne((inner) => /contribute\/translations/.test(inner.attribs.href ?? ''), element.children) !== null
}

/** Attributes that a book keeps. */
const kept = new Set(['id', 'href', 'lang', 'dir', 'class', 'colspan', 'rowspan', 'scope', 'open', 'start', 'value', 'alt', 'title'])
/** Classes that the style of the book knows. */
const styled = new Set(['lead', 'names', 'meta', 'soft', 'sum', 'facts', 'steps', 'split', 'say', 'words', 'past', 'notice', 'chips', 'disputed', 'unverified', 'scroll', 'tag', 'reported'])

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => 'attribs' in node

/** Anchor of an entry in the book, or of a place in it. Ids are one across kinds. */
export const anchorOf = (id: string, anchor = ''): string => (anchor === '' ? id : `${id}_${anchor}`)

/** Makes the ids of an entry's page those of the book, and its links lead to the book where they can; other links of the site become words. */
function settle(nodes: Node[], id: string, page: string, origin: Origin, entryAt: (path: string) => string | undefined): void {
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.type === 'comment') DomUtils.removeElement(node)
      continue
    }
    if (cut(node)) {
      DomUtils.removeElement(node)
      continue
    }
    settle([...node.children], id, page, origin, entryAt)
    const { attribs } = node
    // Pictures keep all that draws them.
    if (!drawn(node)) for (const name of Object.keys(attribs)) if (!kept.has(name)) delete attribs[name]
    if (attribs.id !== undefined) attribs.id = anchorOf(id, attribs.id)
    if (attribs.class !== undefined && !drawn(node)) {
      const classes = attribs.class.split(' ').filter((one) => styled.has(one)).join(' ')
      if (classes) attribs.class = classes
      else delete attribs.class
    }
    if (node.name !== 'a' || attribs.href === undefined) continue
    const { href } = attribs
    const [place = '', anchor] = href.split('#')
    const inside = inSite(origin, page, place)
    const target = place === '' ? id : inside && entryAt(inside.path)
    if (target !== undefined) attribs.href = `#${anchorOf(target, anchor)}`
    else if (inside) unwrap(node)
  }
}

/** Whether an element is drawn: part of an SVG. */
const drawn = (element: Element): boolean => element.name === 'svg' || (element.parent !== null && 'attribs' in element.parent && drawn(element.parent as Element))

function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child)
  DomUtils.removeElement(element)
}

/** Takes away sections that the cuts left with a heading only, and space between blocks. */
function tidy(nodes: Node[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      node.data = node.data.replace(/\s+/g, ' ')
      continue
    }
    if (!isElement(node)) continue
    tidy([...node.children])
    const empty = DomUtils.textContent(node).trim() === '' && !['svg', 'br', 'td', 'th', 'img'].includes(node.name) && !drawn(node) && DomUtils.findOne(({ name }) => name === 'svg', node.children) === null
    if (empty && node.attribs.id === undefined) DomUtils.removeElement(node)
    else if (node.name === 'span' && Object.keys(node.attribs).length === 0) unwrap(node)
  }
}

/** Leaves each id to the first that has it: a heading in prose may be named as a section is. */
function once(nodes: Node[]): void {
  const seen = new Set<string>()
  for (const { attribs } of DomUtils.findAll(({ attribs: { id } }) => id !== undefined, nodes)) {
    if (seen.has(attribs.id as string)) delete attribs.id
    else seen.add(attribs.id as string)
  }
}

/** Bodies of all entries of a book in one language, from a built site, chapter by chapter. */
export function bodiesOf(corpus: Corpus, site: string, language: Language): Body[] {
  const origin: Origin = corpus.site
  const prefix = language === original ? '' : `${language}/`
  const entries = chapters.flatMap((collection) => corpus.all(collection).map(({ id }) => ({ collection, id, page: `${prefix}${collection}/${id}/index.html` })))
  const byPage = new Map(entries.map(({ page, id }) => [page, id]))
  return entries.flatMap(({ collection, id, page }) => {
    if (!existsSync(join(site, page))) return []
    const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(readFileSync(join(site, page), 'utf8'), { lowerCaseAttributeNames: false }).children)
    if (!main) throw new Error(`${page} has no main part, so no book can be made of it. Build the site again.`)
    const heading = DomUtils.findOne(({ name }) => name === 'h1', main.children)
    const title = heading ? DomUtils.textContent(heading).trim() : id
    const foreign = heading && (heading.attribs.lang ?? DomUtils.findOne(({ attribs }) => attribs.lang !== undefined, heading.children)?.attribs.lang)
    settle([...main.children], id, page, origin, (path) => byPage.get(path))
    tidy([...main.children])
    once(main.children)
    return [{ collection, id, title, ...(foreign ? { foreign } : {}), nodes: main.children }]
  })
}
