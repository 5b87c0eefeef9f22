import { longestProse, tangleOf } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

export default rule({
  code: 'prose-too-long',
  level: 'error',
  scope: 'corpus',
  explain: `The text below the fields has more than ${longestProse} characters, or thousands of brackets, stars or other marks. That is a copied document, a table of data, or something that is meant to keep the machine busy; nothing in it is read. An entry has two to eight short paragraphs.`,
  example: { bad: '(the whole text of a law)', good: 'Two to eight short paragraphs, and the law as a source.' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus)) {
      const tangle = page.body.length > 2_000 ? tangleOf(page.body) : undefined
      if (tangle) yield { ...inBody(page, { line: 1, column: 1 }), message: tangle, cure: 'keep what readers need here; cite a long document as a source' }
    }
  },
})
