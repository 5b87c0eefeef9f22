import { collections, folders } from '../model/index.ts'
import { layoutFault } from './layout.ts'
import { didYouMean } from './nearest.ts'
import { rule, type Finding } from './rule.ts'

const known = collections.map((name) => folders[name])

export default rule({
  code: 'wrong-place',
  level: 'error',
  scope: 'file',
  explain: `The folder says what kind of entry a file is. Entries lie directly in their folder, translations one folder down. A file anywhere else is read by nobody. The folders are: ${known.join(', ')}.`,
  example: { bad: 'content/schemes/labour-card.md', good: 'schemes/labour-card.md' },
  *check(file): Iterable<Finding> {
    if (layoutFault(file) !== 'wrong-place') return
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')))
    const last = folder.split('/').at(-1)?.toLowerCase() ?? ''
    const meant = known.find((name) => name.split('/').at(-1) === last)
    const hint = meant && meant !== folder ? ` (did you mean "${meant}"?)` : didYouMean(folder, known)
    const message = folder.split('/').length > 1 && known.some((name) => folder.startsWith(`${name}/`)) ? `"${folder}" is too deep` : `"${folder}" is no folder of entries${hint}`
    yield { path: file.path, line: 1, column: 1, message, cure: `move it to one of: ${known.join(', ')}` }
  },
})
