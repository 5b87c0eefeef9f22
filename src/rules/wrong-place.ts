import { collections, folders } from '../model/index.ts'
import { layoutFault } from './layout.ts'
import { nearest } from './nearest.ts'
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
    const meant = known.find((name) => name.split('/').at(-1) === last) ?? nearest(folder, known)
    const tooDeep = known.some((name) => folder.startsWith(`${name}/`))
    const message = tooDeep ? `"${folder}" is too deep` : `"${folder}" is no folder of entries`
    const cure = meant && !tooDeep ? `move it to ${meant}/` : `move it to one of: ${known.join(', ')}`
    yield { path: file.path, line: 1, column: 1, message, cure }
  },
})
