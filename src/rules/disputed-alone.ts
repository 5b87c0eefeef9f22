import { listsOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'disputed-alone',
  level: 'error',
  scope: 'entry',
  explain:
    'Disputed means that sources disagree: each value stands here with its own source, so that the reader sees both. There is only one. Add the other value with its source, or choose the standing that fits one value: confirmed, reported or unverified.',
  example: {
    bad: 'values:\n  - { is: 45, standing: disputed, sources: [board-page] }',
    good: 'values:\n  - { is: 45, standing: disputed, sources: [board-page] }\n  - { is: 30, standing: disputed, sources: [city-newspaper-2026] }',
  },
  *check(entry): Iterable<Finding> {
    for (const { path, items } of listsOf(entry)) {
      if (path.at(-1) !== 'values' || items.length > 1 || items[0]?.standing !== 'disputed') continue
      const at = [...path, 0, 'standing']
      yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: 'this is disputed, but no other value stands beside it', cure: 'add the other value with its source, or write unverified or reported' }
    }
  },
})
