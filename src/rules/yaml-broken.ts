import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'
import { yamlCause } from './yaml-cause.ts'

export default rule({
  code: 'yaml-broken',
  level: 'error',
  scope: 'file',
  explain:
    'The front matter between the two lines of --- is not valid YAML, so nothing in it can be read. Common causes: a colon followed by a space inside unquoted text, a quote that is not closed, uneven indentation.',
  example: { bad: 'summary: Free: no fee', good: 'summary: "Free: no fee"' },
  *check(file) {
    const findings = yamlFindings(file, 'yaml-broken', (detail) => `the front matter cannot be read: ${detail}`, 'put quotes around text that holds ": " or starts with a special character, and check the indentation')
    for (const finding of findings) {
      const cause = /^(?:unknown|nesting)/.test(file.broken?.detail ?? '') ? undefined : yamlCause((file.text ?? '').split(/\r?\n/), finding.line)
      if (!cause) yield finding
      else yield { ...finding, line: cause.line, column: cause.line === finding.line ? finding.column : 1, message: `the front matter cannot be read: ${cause.message}`, cure: cause.cure }
    }
  },
})
