import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Parses Markdown (CommonMark and GFM) to a tree. Raw HTML stays a node of its own, which a rule refuses. */
export function parseProse(markdown: string): Root {
  return markdown.trim() === '' ? { type: 'root', children: [] } : (parser.parse(markdown) as Root)
}
