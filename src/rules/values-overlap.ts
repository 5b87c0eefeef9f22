import { certainly, listsOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

const settled = (value: Record<string, unknown>) => value.standing === 'confirmed' || value.standing === 'reported'

export default rule({
  code: 'values-overlap',
  level: 'error',
  scope: 'entry',
  explain:
    'Two values of one series hold on the same day, and neither is marked as disputed. A reader at the counter needs one number. Give the older one the date until which it held; or, when sources disagree, mark each of them disputed, with its own source. A range is one value (is, to). Amounts for different people belong to different benefits or steps.',
  example: {
    bad: '- { is: 800000, from: 2025-03, … }\n- { is: 500000, from: 2021, … }',
    good: '- { is: 800000, from: 2025-03, … }\n- { is: 500000, from: 2021, until: 2025-02, … }',
  },
  *check(entry, corpus): Iterable<Finding> {
    for (const { path, items } of listsOf(entry)) {
      if (path.at(-1) !== 'values') continue
      const values = items.map((item, index) => ({ item, index, time: certainly(item, corpus.today) })).filter(({ item }) => settled(item))
      for (const [position, later] of values.entries())
        for (const earlier of values.slice(0, position))
          if (later.time.start <= earlier.time.end && earlier.time.start <= later.time.end) {
            const at = [...path, later.index]
            const cure = 'give the older one its last day (until); mark both disputed when sources disagree; write a range as is and to; make two items when they are for different people'
            yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `${String(later.item.is)} and ${String(earlier.item.is)} hold on the same day`, cure }
          }
    }
  },
})
