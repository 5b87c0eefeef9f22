import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'unknown-field',
  level: 'error',
  scope: 'file',
  explain: `The schema of each kind of entry is closed. A key that it does not name would be lost without a word, so it is refused. Most often it is a misspelling: the message names the nearest field.`,
  example: { bad: `titel: e-Shram card`, good: `title: e-Shram card` },
  check: (file) => shapeFindings(file, 'unknown-field'),
})
