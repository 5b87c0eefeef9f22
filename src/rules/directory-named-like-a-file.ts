import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'directory-named-like-a-file',
  level: 'error',
  scope: 'file',
  explain: 'A folder whose name ends like a file hides whatever lies in it, and some programs write to it as if it were a file.',
  example: { bad: 'schemes/labour-card.md/', good: 'schemes/labour-card.md' },
  check: (file) => faultFinding(file, 'directory-named-like-a-file', () => 'this is a folder named like a file', 'move what is in it to its place and take the folder away'),
})
