import { folders } from '../model/index.ts'
import { targetOf } from './linking.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'dangling-reference',
  level: 'error',
  scope: 'corpus',
  explain:
    'A field names an entry that does not exist. Every link between entries is checked, so that no reader ends on an empty page, and no fact cites a source that is not there. Correct the id, or add the entry first.',
  example: { bad: 'runBy: [ministry-of-labor]', good: 'runBy: [ministry-of-labour]' },
  *check(corpus): Iterable<Finding> {
    const hints = new Map<string, string>()
    for (const reference of corpus.references) {
      if (targetOf(corpus, reference) !== 'nothing') continue
      const { from, path, to } = reference
      const folder = folders[to.collection]
      const key = `${folder}/${to.id}`
      const hint = hints.get(key) ?? didYouMean(to.id, corpus.all(to.collection).map((entry) => entry.id))
      hints.set(key, hint)
      yield { path: from.path, ...from.at(path), field: fieldName(path), message: `there is no entry "${to.id}" in ${folder}${hint}`, cure: `name an entry that exists, or write ${key}.md first (npm run new)` }
    }
  },
})
