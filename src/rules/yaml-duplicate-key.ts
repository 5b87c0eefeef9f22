import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'yaml-duplicate-key',
  level: 'error',
  scope: 'file',
  explain: 'A field stands twice in the same group. Only one of the two could count, and nobody could say which.',
  example: { bad: 'title: e-Shram\ntitle: e-Shram card', good: 'title: e-Shram card' },
  check: (file) => yamlFindings(file, 'yaml-duplicate-key', () => 'this field stands here a second time', 'keep one of the two'),
})
