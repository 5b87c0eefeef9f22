import { outlineOf } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

export default rule({
  code: 'heading-at-top',
  level: 'error',
  scope: 'corpus',
  explain: 'The title of an entry is the one heading of the first level on its page. Headings in the text start at the second level, so that screen readers and tables of contents show one title.',
  example: { bad: '# Husband and wife need two cards', good: '## Husband and wife need two cards' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus))
      for (const heading of outlineOf(page).headings)
        if (heading.depth === 1) yield { ...inBody(page, heading), message: `"${heading.text.slice(0, 40)}" is a heading of the first level`, cure: 'write ## in place of #' }
  },
})
