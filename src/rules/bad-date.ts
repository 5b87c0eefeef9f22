import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'bad-date',
  level: 'error',
  scope: 'file',
  explain: `Dates are written year first, and may stop at the month or the year. The day must exist.`,
  example: { bad: `verifiedOn: 2021-02-30`, good: `verifiedOn: 2021-02-28` },
  check: (file) => shapeFindings(file, 'bad-date'),
})
