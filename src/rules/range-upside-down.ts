import { groupsOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

const pairs = [['atLeast', 'atMost'], ['is', 'to'], ['value', 'to']] as const

export default rule({
  code: 'range-upside-down',
  level: 'error',
  scope: 'entry',
  explain: 'The lower end of a range is above its upper end, so that nothing lies in it: nobody would be of the age, no number of days would fit.',
  example: { bad: 'atLeast: 60\natMost: 18', good: 'atLeast: 18\natMost: 60' },
  *check(entry): Iterable<Finding> {
    for (const { path, value } of groupsOf(entry))
      for (const [low, high] of pairs) {
        const from = value[low]
        const to = value[high]
        if (typeof from === 'number' && typeof to === 'number' && from > to) {
          const at = [...path, high]
          yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `${to} is below ${low}, which is ${from}`, cure: 'write the lower number first' }
        }
      }
  },
})
