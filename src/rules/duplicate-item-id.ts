import { listsOf } from './facts.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'duplicate-item-id',
  level: 'error',
  scope: 'entry',
  explain: 'Two items of one list have the same id. Links, translations and observations name an item by its id; they would reach only one of the two.',
  example: { bad: 'steps:\n  - { id: apply, … }\n  - { id: apply, … }', good: 'steps:\n  - { id: apply, … }\n  - { id: apply-on-paper, … }' },
  *check(entry): Iterable<Finding> {
    for (const { path, items } of listsOf(entry)) {
      const seen = new Set<unknown>()
      for (const [index, { id }] of items.entries()) {
        if (id === undefined) continue
        const at = [...path, index, 'id']
        if (seen.has(id)) yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `the id "${String(id)}" stands twice in ${String(path.at(-1))}`, cure: 'give this item another id' }
        seen.add(id)
      }
    }
  },
})
