import { folders } from '../model/index.ts'
import { indexOf, targetOf } from './linking.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'reference-to-wrong-kind',
  level: 'error',
  scope: 'corpus',
  explain: 'A field takes entries of one kind, and names one of another kind: a paper where a scheme belongs, a scheme where an organisation belongs.',
  example: { bad: 'runBy: [e-shram]', good: 'runBy: [ministry-of-labour]' },
  *check(corpus): Iterable<Finding> {
    for (const reference of corpus.references) {
      if (targetOf(corpus, reference) !== 'other-kind') continue
      const { from, path, to } = reference
      const other = folders[indexOf(corpus).kinds.get(to.id) as keyof typeof folders]
      yield { path: from.path, ...from.at(path), field: fieldName(path), message: `"${to.id}" stands in ${other}, and this field names entries of ${folders[to.collection]}`, cure: `name an entry of ${folders[to.collection]}` }
    }
  },
})
