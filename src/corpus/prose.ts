import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Longest prose of one file, in characters; the longest page of a handbook has a quarter of that. */
export const longestProse = 60_000
/** How often one mark of Markdown may stand in a file. A text of nothing but marks would keep the parser busy for minutes. */
export const mostMarks = 2_000

/** Why a text is not parsed, in words; undefined for one that is. */
export function tangleOf(markdown: string): string | undefined {
  if (markdown.length > longestProse) return `the text has ${markdown.length} characters, more than ${longestProse}`
  const counts = new Map<string, number>()
  for (const [mark] of markdown.matchAll(/[[\]*_`<&\\~!>]/g)) {
    const count = (counts.get(mark) ?? 0) + 1
    if (count > mostMarks) return `the text holds "${mark}" more than ${mostMarks} times`
    counts.set(mark, count)
  }
  return undefined
}

/** Parses Markdown (CommonMark and GFM) to a tree. Raw HTML stays a node of its own, which a rule refuses; a text that is too long or too tangled stays one plain text. */
export function parseProse(markdown: string): Root {
  if (markdown.trim() === '') return { type: 'root', children: [] }
  if (tangleOf(markdown)) return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] }
  return parser.parse(markdown) as Root
}
