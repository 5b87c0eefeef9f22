import type { Outline } from './outline.ts'

/** Anything that could be HTML, code, an entity, an escape, an image, strike-through, or a line end of another kind. */
const difficult = /[<&`\\~\t\r\u0000\ufffd]|!\[/
const heading = /^(#{1,6}) ([^\s#*_[\]](?:[^#*_[\]]*[^\s#*_[\]])?)$/u
/** A list item that holds words, not another block. */
const item = /^(?:[-*]|\d{1,9}[.)]) (?=\*\*|[^\s#>+\-*=|_\d]|\d+(?![.)\d]))/u
/** A line that can only be text of a paragraph or a row of a table. */
const text = /^(?:\*\*?(?=[^\s*])|[^\s#>+\-*=_\d]|\d+(?![.)\d]))/u
const link = /\[([^[\]()|]*)\]\(([^\s()<>"'|]*)\)/gu
const rest = /[[\]@]|:\/\/|www\.|mailto:|xmpp:/iu

/**
 * The outline of a body that is plain: headings with #, paragraphs, flat lists, tables and inline links, one line each.
 * Undefined when a single character might mean something else; then the tree tells. A test holds both against each other.
 */
export function plainOutline(body: string): Outline | undefined {
  if (difficult.test(body)) return undefined
  const outline: Outline = { headings: [], links: [], images: [], html: [] }
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
    if (line.includes('[')) {
      for (const found of line.matchAll(link)) outline.links.push({ line: index + 1, column: found.index + 1, url: found[2] as string })
      left = line.replace(link, (_, words: string) => (words.trim() === '' ? '[' : words))
    }
    if (rest.test(left)) return undefined
  }
  return outline
}
