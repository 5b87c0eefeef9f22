import { outlineOf } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { inBody } from './scan.ts'

export default rule({
  code: 'heading-jump',
  level: 'error',
  scope: 'corpus',
  explain: 'A heading goes down by more than one level. People who hear the page move by headings; a missing level sounds to them like a missing part.',
  example: { bad: '## Papers\n#### For widows', good: '## Papers\n### For widows' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus)) {
      let above = 1
      for (const heading of outlineOf(page).headings) {
        if (heading.depth > above + 1)
          yield { ...inBody(page, heading), message: `"${heading.text.slice(0, 40)}" goes from level ${above} to level ${heading.depth}`, cure: `write ${'#'.repeat(above + 1)}` }
        above = heading.depth
      }
    }
  },
})
