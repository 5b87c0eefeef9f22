import { outlineOf } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

const names: Record<string, string> = { footnoteDefinition: 'a footnote', footnoteReference: 'a mark of a footnote', 'box to tick': 'a box to tick', 'heading without words': 'a heading without words' }

export default rule({
  code: 'odd-markdown',
  level: 'error',
  scope: 'corpus',
  explain:
    'Entries are made of headings, paragraphs, lists, tables, quotes, links, pictures and code. Other parts of Markdown are refused: footnotes (a source stands with its fact, in the fields), boxes to tick (they look like a form of the site), headings without words (no link can name them), and what stands in more than twelve others. So every entry looks the same on a page, on paper and in a file.',
  example: { bad: 'The card is free.[^1]', good: 'The card is free ([order of 2019](/sources/board-order-2019/)).' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus))
      for (const odd of outlineOf(page).odd) yield { ...inBody(page, odd), message: `here stands ${names[odd.what] ?? `a ${odd.what}`}, which entries do not use`, cure: 'write it as a sentence or a list; a source belongs into the fields' }
  },
})
