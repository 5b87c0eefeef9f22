import { indexOf, targetOf } from './linking.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'reference-to-tombstone',
  level: 'error',
  scope: 'corpus',
  explain: 'A field names an id that was renamed, merged, split or withdrawn. Readers with an old link are led on, but inside the handbook everything names what takes its place.',
  example: { bad: 'partOf: bocw-card   (renamed)', good: 'partOf: karnataka-labour-card' },
  *check(corpus): Iterable<Finding> {
    for (const reference of corpus.references) {
      if (targetOf(corpus, reference) !== 'tombstone') continue
      const { from, path, to } = reference
      const stone = indexOf(corpus).tombstones.get(`${to.collection}/${to.id}`)
      const next = stone?.to.join(' or ')
      yield { path: from.path, ...from.at(path), field: fieldName(path), message: `"${to.id}" is no longer an entry (${stone?.ended})`, cure: next ? `write ${next}` : 'take it away' }
    }
  },
})
