import type { Entry } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName } from './scan.ts'

export default rule({
  code: 'one-of-without-group',
  level: 'error',
  scope: 'entry',
  explain:
    'A paper with the need one-of is one of several that serve the same end. The name of the group says which ones belong together; a group has at least two papers, and papers that are required or helpful belong to none.',
  example: { bad: '- { document: voter-id, need: one-of, … }', good: '- { document: voter-id, need: one-of, group: proof-of-age, … }\n- { document: birth-certificate, need: one-of, group: proof-of-age, … }' },
  *check(entry): Iterable<Finding> {
    if (entry.collection !== 'schemes') return
    const papers = (entry as Entry<'schemes'>).data.documents
    for (const [index, paper] of papers.entries()) {
      const finding = (field: string, message: string, cure: string): Finding => {
        const at = ['documents', index, field]
        return { path: entry.path, ...entry.at(at), field: fieldName(at), message, cure }
      }
      if (paper.need !== 'one-of' && paper.group) yield finding('group', `a paper that is ${paper.need} belongs to no group`, 'write need: one-of, or take the group away')
      if (paper.need !== 'one-of') continue
      if (!paper.group) yield finding('need', 'one-of says no group', 'add group: with a name that the alternatives share')
      else if (!papers.some((other) => other !== paper && other.need === 'one-of' && other.group === paper.group))
        yield finding('group', `"${paper.group}" has no other paper`, 'add the alternatives, or write need: required')
    }
  },
})
