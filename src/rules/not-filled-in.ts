import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'not-filled-in',
  level: 'error',
  scope: 'file',
  explain: 'A field of the template is still empty. Fill it in, or take its line away when it may be left out. An empty field would promise something that the page cannot show.',
  example: { bad: 'summary: ""', good: 'summary: A free card and number for informal workers.' },
  check: (file) => shapeFindings(file, 'not-filled-in'),
})
