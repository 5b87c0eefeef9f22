import { folders } from '../model/index.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'dangling-reference',
  level: 'error',
  scope: 'corpus',
  explain:
    'A field names an entry that does not exist. Every link between entries is checked, so that no reader ends on an empty page. Correct the id, or add the entry first.',
  example: { bad: 'runBy: [ministry-of-labor]', good: 'runBy: [ministry-of-labour]' },
  *check(corpus): Iterable<Finding> {
    for (const { from, path, to } of corpus.references) {
      if (corpus.get(to.collection, to.id)) continue
      if (corpus.tombstones.some((stone) => stone.collection === to.collection && stone.id === to.id)) continue
      const ids = corpus.all(to.collection).map((entry) => entry.id)
      const elsewhere = corpus.entries.find((entry) => entry.id === to.id)
      const hint = elsewhere ? ` ("${to.id}" is in ${folders[elsewhere.collection]})` : didYouMean(to.id, ids)
      yield {
        path: from.path,
        ...from.at(path),
        field: path.join('.'),
        message: `there is no entry "${to.id}" in ${folders[to.collection]}${hint}`,
        cure: `name an entry that exists, or add ${folders[to.collection]}/${to.id}.md`,
      }
    }
  },
})
