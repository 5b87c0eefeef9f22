import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'tombstone-to-tombstone',
  level: 'error',
  scope: 'tombstone',
  explain: 'An id that ended leads to another one that ended. A reader with an old link would be sent round, and some hosts follow only one step. Lead straight to the living entry.',
  example: { bad: 'to: [bocw-card]   (renamed too)', good: 'to: [karnataka-labour-card]' },
  *check(stone, corpus): Iterable<Finding> {
    for (const [index, id] of stone.to.entries()) {
      const next = corpus.tombstones.find((other) => other.id === id)
      if (!next) continue
      const cure = next === stone || next.to.length === 0 ? 'name a living entry' : `write ${next.to.join(', ')}`
      yield { path: stone.path, ...stone.at(['to', index]), field: fieldName(['to', index]), message: `"${id}" is itself no longer an entry`, cure }
    }
  },
})
