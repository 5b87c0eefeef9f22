import { faultFinding } from './layout.ts'
import { rule } from './rule.ts'

export default rule({
  code: 'file-empty',
  level: 'error',
  scope: 'file',
  explain: 'The file holds nothing. Either it was saved too early or it is left over.',
  example: { bad: '(nothing)', good: '---\ntitle: Labour card\n…\n---' },
  check: (file) => faultFinding(file, 'file-empty', () => 'the file is empty', 'take it away, or start it with npm run new'),
})
