import { indexOf } from './linking.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'tombstone-to-nothing',
  level: 'error',
  scope: 'tombstone',
  explain: 'An id that ended leads its old readers to what takes its place. This one leads to an entry that does not exist, or to none at all although it was renamed, merged or split.',
  example: { bad: 'ended: renamed\nto: []', good: 'ended: renamed\nto: [karnataka-labour-card]' },
  *check(stone, corpus): Iterable<Finding> {
    if (stone.to.length === 0 && stone.ended !== 'withdrawn')
      yield { path: stone.path, ...stone.at(['to']), field: 'to', message: `the entry was ${stone.ended}, but leads nowhere`, cure: 'name what takes its place, or write ended: withdrawn' }
    const { kinds } = indexOf(corpus)
    for (const [index, id] of stone.to.entries())
      if (!kinds.has(id))
        yield { path: stone.path, ...stone.at(['to', index]), field: fieldName(['to', index]), message: `there is no entry "${id}"${didYouMean(id, [...kinds.keys()])}`, cure: 'name an entry that exists' }
  },
})
