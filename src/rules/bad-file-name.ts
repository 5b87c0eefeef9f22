import { idFrom } from '../model/index.ts'
import { idPattern } from '../model/index.ts'
import { rule, type Finding } from './rule.ts'

/** Names that a web server, a programming language or Windows keeps for itself. */
const taken = new Set(['index', 'constructor', 'prototype', 'con', 'prn', 'aux', 'nul', ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`])])

export default rule({
  code: 'bad-file-name',
  level: 'error',
  scope: 'file',
  explain:
    'The file name is the id: it stands in the address of the page, in the data and in every reference, and it never changes. It holds small letters a to z, digits and single hyphens, starts with a letter, and has at most 64 characters. A few names are kept by servers and by Windows.',
  example: { bad: 'schemes/Labour_Card.md', good: 'schemes/labour-card.md' },
  *check(file): Iterable<Finding> {
    if (!file.seat || file.fault) return
    const { id } = file.seat
    const message = taken.has(id) ? `the name "${id}" is kept for other uses` : !idPattern.test(id) || id.length > 64 ? `"${id}" is not an id` : undefined
    if (!message) return
    const better = idFrom(id)
    const cure = better && better !== id ? `rename the file to ${better}.md` : 'use small letters, digits and single hyphens, a letter first, at most 64'
    yield { path: file.path, line: 1, column: 1, message, cure }
  },
})
