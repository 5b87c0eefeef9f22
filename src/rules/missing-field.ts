import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'missing-field',
  level: 'error',
  scope: 'file',
  explain: `Some fields must be there: without them the page would promise something that it cannot show. The message says what the field means.`,
  example: { bad: `values:\n  - { is: 3000, standing: reported }`, good: `values:\n  - { is: 3000, standing: reported, sources: [board-page] }` },
  check: (file) => shapeFindings(file, 'missing-field'),
})
