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
}

/** Words that could be an address or a number. */
export const maySayAddress = (text: string): boolean => /[.\d]/.test(text)

/** Collects the outline from a tree. */
export function outlineOfTree(tree: Root): Outline {
  const outline: Outline = { headings: [], links: [], images: [], html: [] }
  const definitions = new Map<string, string>()
  const pictures: { identifier: string; image: Outline['images'][number] }[] = []
  const visit = (node: Nodes): void => {
    const piece = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
    if (node.type === 'heading') outline.headings.push({ ...piece, depth: node.depth, text: toString(node) })
    else if (node.type === 'link') outline.links.push({ ...piece, url: node.url, ...(maySayAddress(toString(node)) ? { text: toString(node) } : {}) })
    else if (node.type === 'definition') {
      outline.links.push({ ...piece, url: node.url })
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    } else if (node.type === 'image') outline.images.push({ ...piece, url: node.url, text: node.alt ?? '' })
    else if (node.type === 'imageReference') pictures.push({ identifier: node.identifier, image: { ...piece, url: '', text: node.alt ?? '' } })
    else if (node.type === 'html') outline.html.push({ ...piece, value: node.value })
    if ('children' in node) for (const child of node.children) visit(child)
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
