import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'yaml-not-a-mapping',
  level: 'error',
  scope: 'file',
  explain: 'Between the two lines of --- stand fields: a name, a colon, a value. There is something else, or nothing.',
  example: { bad: '---\n- e-Shram card\n---', good: '---\ntitle: e-Shram card\n---' },
  check: (file) => yamlFindings(file, 'yaml-not-a-mapping', (detail) => `there are no fields here but ${detail}`, 'write "field: value" on each line'),
})
