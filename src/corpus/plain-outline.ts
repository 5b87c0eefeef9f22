import { maySayAddress, type Outline } from './outline.ts'

/** Anything that could be code, an entity, an escape, strike-through, or a line end of another kind. */
const difficult = /[&`\\~\t\r\u0000\ufffd]/
const heading = /^(#{1,6}) ([^\s#*_<[\]](?:[^#*_<[\]]*[^\s#*_<[\]])?)$/u
/** A list item that holds words, not another block. */
const item = /^(?:[-*]|\d{1,9}[.)]) (?=\*\*|[^\s#>+\-*=|_\d]|\d+(?![.)\d]))/u
/** A line that can only be text of a paragraph or a row of a table. */
const text = /^(?:\*\*?(?=[^\s*])|[^\s#>+\-*=_\d]|\d+(?![.)\d]))/u
const link = /(!?)\[([^[\]()|<>]*)\]\(([^\s()<>"'|]*)\)|<(https?:\/\/[^\s<>()[\]|*_]*)>/gu
const rest = /[[\]@<]|:\/\/|www\.|mailto:|xmpp:/iu

/**
 * The outline of a body that is plain: headings with #, paragraphs, flat lists, tables, inline links, addresses in angle brackets and pictures, one line each.
 * Undefined when a single character might mean something else; then the tree tells. A test holds both against each other.
 */
export function plainOutline(body: string): Outline | undefined {
  if (difficult.test(body)) return undefined
  const outline: Outline = { headings: [], links: [], images: [], html: [], odd: [] }
  const lines = body.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.trim() === '') {
      if (line !== '') return undefined
      continue
    }
    const title = heading.exec(line)
    if (!title && !item.test(line) && !text.test(line)) return undefined
    if (title) outline.headings.push({ line: index + 1, column: 1, depth: (title[1] as string).length, text: title[2] as string })
    let left = line
    if (line.includes('[') || line.includes('<')) {
      for (const { 1: mark, 2: words = '', 3: url = '', 4: address, index: column } of line.matchAll(link)) {
        const place = { line: index + 1, column: column + 1 }
        if (address !== undefined) outline.links.push({ ...place, url: address, ...(maySayAddress(address) ? { text: address } : {}) })
        // Emphasis in the words of a picture or an address vanishes; the tree knows how.
        else if (/[*_]/.test(words) && (mark || maySayAddress(words))) return undefined
        else if (!mark) outline.links.push({ ...place, url, ...(maySayAddress(words) ? { text: words } : {}) })
        else outline.images.push({ ...place, url, text: words })
      }
      left = line.replace(link, (_, mark: string, words: string, __, address?: string) => (address !== undefined || mark ? '' : words.trim() === '' ? '[' : words))
    }
    if (rest.test(left)) return undefined
  }
  return outline
}
