import type { Entry } from '../corpus/index.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'unknown-finding',
  level: 'error',
  scope: 'entry',
  explain: 'A barrier says of each scheme that it blocks which of its findings show that. The id is not that of a finding under evidence in the same file, so the claim would stand without evidence.',
  example: { bad: 'blocks:\n  - { scheme: e-shram, stage: apply, evidence: [survey] }', good: 'evidence:\n  - { id: survey, finding: …, sources: [union-survey-2025], standing: reported }' },
  *check(entry): Iterable<Finding> {
    if (entry.collection !== 'barriers') return
    const { blocks, evidence } = (entry as Entry<'barriers'>).data
    const ids = evidence.map((finding) => finding.id)
    for (const [index, block] of blocks.entries())
      for (const [place, id] of block.evidence.entries()) {
        const at = ['blocks', index, 'evidence', place]
        if (!ids.includes(id))
          yield { path: entry.path, ...entry.at(at), field: fieldName(at), message: `there is no finding "${id}" under evidence${didYouMean(id, ids)}`, cure: `use one of: ${ids.join(', ')}` }
      }
  },
})
