import { valuesOf } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'repeated-reference',
  level: 'error',
  scope: 'entry',
  explain: 'A list names the same entry twice. The page would show it twice, and a count of sources would be too high.',
  example: { bad: 'sources: [board-page, board-page]', good: 'sources: [board-page]' },
  *check(entry): Iterable<Finding> {
    let list = ''
    let seen = new Set<unknown>()
    for (const { path, value, meta } of valuesOf(entry)) {
      if (!meta.reference || typeof path.at(-1) !== 'number') continue
      const parent = path.slice(0, -1).join('.')
      if (parent !== list) [list, seen] = [parent, new Set()]
      if (seen.has(value)) yield { path: entry.path, ...entry.at(path), field: fieldName(path), message: `"${String(value)}" stands twice in this list`, cure: 'take one of the two away' }
      seen.add(value)
    }
  },
})
