import { firstDay, lastDay } from '../model/index.ts'
import { groupsOf, textOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

/** Pairs of dates of which the first must not lie after the second, and what the second one is. */
const pairs = [['from', 'until', 'the end'], ['period', 'periodEnd', 'the end'], ['issued', 'accessed', 'the day of reading']] as const

export default rule({
  code: 'end-before-start',
  level: 'error',
  scope: 'entry',
  explain: 'Something ends before it begins, or a source was read before it was published. One of the two dates is wrong, or they stand in each other’s place.',
  example: { bad: 'from: 2025-03\nuntil: 2021-12-31', good: 'from: 2021-12-31\nuntil: 2025-03' },
  *check(entry): Iterable<Finding> {
    for (const { path, value } of groupsOf(entry))
      for (const [first, second, name] of pairs) {
        const start = textOf(value[first])
        const end = textOf(value[second])
        if (start && end && lastDay(end) < firstDay(start)) {
          const at = [...path, second]
          yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `${name} ${end} lies before ${first}, ${start}`, cure: 'correct one of the two dates' }
        }
      }
  },
})
