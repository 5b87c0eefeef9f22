import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'bad-value',
  level: 'error',
  scope: 'file',
  explain: `The value has the right type but does not fit: too long, too short, below zero, or of another form.`,
  example: { bad: `summary: (400 characters)`, good: `summary: (at most 240 characters)` },
  check: (file) => shapeFindings(file, 'bad-value'),
})
