import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { plainOutline } from './plain-outline.ts'

interface Piece {
  /** Line of the body on which it starts, and column; both from 1. */
  line: number
  column: number
}

/** What the rules and the finder of anchors want to know of a body, without its tree. */
export interface Outline {
  headings: (Piece & { depth: number; text: string })[]
  /** Links, autolinks and link definitions; the words of a link where they hold a dot or a digit, as those of an address do. */
  links: (Piece & { url: string; text?: string })[]
  images: (Piece & { url: string; text: string })[]
  /** Raw HTML. */
  html: (Piece & { value: string })[]
  /** What entries do not use: nodes of other kinds, boxes to tick, headings without words, and what stands deeper than `deepest`. */
  odd: (Piece & { what: string })[]
}

/** The kinds of Markdown that entries are made of. */
const used = new Set<string>(['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'link', 'linkReference', 'definition', 'image', 'imageReference', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'heading', 'blockquote', 'thematicBreak', 'break', 'html'])
/** How many nodes may stand in one another: words in a link in a list in three others in a quote. */
const deepest = 12

function oddity(node: Nodes, depth: number): string | undefined {
  if (!used.has(node.type)) return node.type
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'box to tick'
  if (node.type === 'heading' && toString(node, { includeImageAlt: false }).trim() === '') return 'heading without words'
  return depth === deepest + 1 ? `${node.type} in too many others` : undefined
}

/** Words that could be an address or a number. */
export const maySayAddress = (text: string): boolean => /[.\d]/.test(text)

/** Collects the outline from a tree. */
export function outlineOfTree(tree: Root): Outline {
  const outline: Outline = { headings: [], links: [], images: [], html: [], odd: [] }
  const definitions = new Map<string, string>()
  const pictures: { identifier: string; image: Outline['images'][number] }[] = []
  const visit = (node: Nodes, depth = 0): void => {
    const piece = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
    if (node.type === 'heading') outline.headings.push({ ...piece, depth: node.depth, text: toString(node) })
    else if (node.type === 'link') outline.links.push({ ...piece, url: node.url, ...(maySayAddress(toString(node)) ? { text: toString(node) } : {}) })
    else if (node.type === 'definition') {
      outline.links.push({ ...piece, url: node.url })
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    } else if (node.type === 'image') outline.images.push({ ...piece, url: node.url, text: node.alt ?? '' })
    else if (node.type === 'imageReference') pictures.push({ identifier: node.identifier, image: { ...piece, url: '', text: node.alt ?? '' } })
    else if (node.type === 'html') outline.html.push({ ...piece, value: node.value })
    const what = oddity(node, depth)
    if (what !== undefined) outline.odd.push({ ...piece, what })
    if ('children' in node) for (const child of node.children) visit(child, depth + 1)
  }
  visit(tree)
  for (const { identifier, image } of pictures) outline.images.push({ ...image, url: definitions.get(identifier) ?? '' })
  return outline
}

const known = new WeakMap<object, Outline>()

/**
 * The outline of an entry or translation; lines count from the first line of its body. Plain bodies are read line by
 * line, which is fifty times faster than making the tree.
 */
export function outlineOf(page: { body: string; readonly tree: Root }): Outline {
  let outline = known.get(page)
  if (!outline) known.set(page, (outline = plainOutline(page.body) ?? outlineOfTree(page.tree)))
  return outline
}
