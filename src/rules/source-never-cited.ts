import { isReferredTo } from './linking.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'source-never-cited',
  level: 'error',
  scope: 'corpus',
  explain: 'Nothing in the handbook rests on this source. Sources are kept for the facts that cite them; a list of further reading would grow old unseen.',
  example: { bad: 'content/sources/old-report-2012.md   (no entry names it)', good: 'sources: [old-report-2012]   (in the entry that it supports)' },
  *check(corpus): Iterable<Finding> {
    for (const source of corpus.all('sources'))
      if (!isReferredTo(corpus, 'sources', source.id, () => true))
        yield { path: source.path, line: 1, column: 1, message: 'no entry cites this source', cure: `cite it where it supports a fact (sources: [${source.id}]), or take the file away` }
  },
})
