import type { ReadFile } from '../corpus/index.ts'
import { folderOf, layoutFault } from './layout.ts'
import { rule, type Finding } from './rule.ts'

const idOf = (file: ReadFile) => file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '').normalize('NFKC').toLowerCase()

/** Originals, and files that would be one with another ending. */
function claimsAnId(file: ReadFile): boolean {
  if (file.fault) return false
  if (file.seat) return !file.seat.language
  const folder = folderOf(file.path)
  return layoutFault(file) === 'wrong-ending' && /\.(mdx|markdown)$/i.test(file.path) && !file.path.slice((folder?.length ?? 0) + 1).includes('/')
}

export default rule({
  code: 'duplicate-id',
  level: 'error',
  scope: 'corpus',
  explain:
    'An id names one entry, across all kinds. Two files with one id (also x.md beside x.mdx, or names that differ only in capitals) would answer for each other, and on Windows and macOS one would overwrite the other.',
  example: { bad: 'schemes/ration-card.md\ncontent/documents/ration-card.md', good: 'schemes/national-food-security-act.md\ncontent/documents/ration-card.md' },
  *check(corpus): Iterable<Finding> {
    const first = new Map<string, ReadFile>()
    // Files with the right ending come first, so that the intruder is named.
    for (const file of corpus.files.filter(claimsAnId).sort((a, b) => Number(!a.seat) - Number(!b.seat))) {
      const owner = first.get(idOf(file))
      if (!owner) first.set(idOf(file), file)
      else yield { path: file.path, line: 1, column: 1, message: `the id "${idOf(file)}" is already used by ${owner.path}`, cure: 'give this one another file name, or join the two' }
    }
  },
})
