import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'yaml-tab',
  level: 'error',
  scope: 'file',
  explain: 'YAML shows by spaces what belongs to what. A tab looks like spaces and is none.',
  example: { bad: 'benefits:\n\t- id: pension', good: 'benefits:\n  - id: pension' },
  check: (file) => yamlFindings(file, 'yaml-tab', () => 'this line is indented with a tab', 'use two spaces for each level'),
})
