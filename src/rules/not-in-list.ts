import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'not-in-list',
  level: 'error',
  scope: 'file',
  explain: `The field takes its value from a closed list, so that pages, filters and translations can rely on it. The message lists the words.`,
  example: { bad: `standing: sure`, good: `standing: confirmed` },
  check: (file) => shapeFindings(file, 'not-in-list'),
})
