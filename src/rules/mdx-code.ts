import type { Nodes } from 'mdast'
import { placeOf, type Entry, type Translation } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

const cheap = /[{}]|^[ \t]*(?:import|export)\b/m
const statement = /^[ \t]*(?:import\s+(?:[\w*{][^\n]*?\sfrom\s*)?["']|import\s*\(|export\s+(?:default|const|let|var|function|class|async|\*|\{))/gm

/** The body with code spans and code blocks blanked out: what stands there is shown, never run. */
function withoutCode(page: Entry | Translation): string {
  if (!page.body.includes('`') && !page.body.includes('~~~') && !/^(?: {4}|\t)/m.test(page.body)) return page.body
  let text = page.body
  const visit = (node: Nodes): void => {
    const { position } = node
    if ((node.type === 'inlineCode' || node.type === 'code') && position?.start.offset !== undefined && position.end.offset !== undefined) {
      const { start, end } = position
      text = text.slice(0, start.offset) + text.slice(start.offset, end.offset).replaceAll(/[^\n]/g, ' ') + text.slice(end.offset)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(page.tree)
  return text
}

export default rule({
  code: 'mdx-code',
  level: 'error',
  scope: 'corpus',
  explain:
    'Curly brackets, import and export are code in MDX, a form of Markdown that runs programs. Entries are plain Markdown: nothing in them is run, and what looks like code is refused, so that it stays harmless wherever the text is used. Inside `code` they are only shown.',
  example: { bad: 'The fee is {fee} rupees.', good: 'The fee stands in the steps above.' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus)) {
      if (!cheap.test(page.body)) continue
      const text = withoutCode(page)
      const brace = /[{}]/.exec(text)
      if (brace) yield { ...inBody(page, placeOf(text, brace.index)), message: `"${brace[0]}" stands for code in MDX`, cure: 'write it in words, or between `backticks`' }
      for (const found of text.matchAll(statement))
        yield { ...inBody(page, placeOf(text, found.index + found[0].search(/\S/))), message: `"${found[0].replace(/["'({*]+$/, '').trim().slice(0, 40)}" is code`, cure: 'take it away' }
    }
  },
})
