import type { Entry } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'more-refused-than-cases',
  level: 'error',
  scope: 'entry',
  explain: 'An observation counts more refusals than cases. One of the two numbers is wrong.',
  example: { bad: 'cases: 4\nrefused: 10', good: 'cases: 10\nrefused: 4' },
  *check(entry): Iterable<Finding> {
    if (entry.collection !== 'observations') return
    const { cases, refused } = (entry as Entry<'observations'>).data
    if (cases !== undefined && refused !== undefined && refused > cases)
      yield { path: entry.path, ...entry.at(['refused']), field: 'refused', message: `${refused} refused of ${cases} cases`, cure: 'correct one of the two numbers' }
  },
})
