import { rule } from './rule.ts'
import { yamlFindings } from './yaml.ts'

export default rule({
  code: 'no-front-matter',
  level: 'error',
  scope: 'file',
  explain: 'An entry starts with a line of ---, its facts, and a second line of ---. Without both, the file has no facts.',
  example: { bad: 'title: e-Shram card', good: '---\ntitle: e-Shram card\n---' },
  check: (file) =>
    yamlFindings(file, 'no-front-matter', (detail) => `the facts between two lines of --- are missing: ${detail}`, 'start the file with ---, then the fields, then --- on a line of its own'),
})
