import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'wrong-type',
  level: 'error',
  scope: 'file',
  explain: `The field wants another type of value: a number, a list, a group of fields, or true or false.`,
  example: { bad: `places: IN-KA`, good: `places: [IN-KA]` },
  check: (file) => shapeFindings(file, 'wrong-type'),
})
