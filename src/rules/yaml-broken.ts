import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'yaml-broken',
  level: 'error',
  scope: 'file',
  explain:
    'The front matter between the two lines of --- is not valid YAML, so nothing in it can be read. Common causes: a colon followed by a space inside unquoted text, a quote that is not closed, uneven indentation.',
  example: { bad: 'summary: Free: no fee', good: 'summary: "Free: no fee"' },
  check: (file) =>
    yamlFindings(file, 'yaml-broken', (detail) => `the front matter cannot be read: ${detail}`, 'put quotes around text that holds ": " or starts with a special character, and check the indentation'),
})
