import { rule } from './rule.ts'
import { shapeFindings } from './shape.ts'

export default rule({
  code: 'takes-over-address',
  level: 'error',
  scope: 'file',
  explain: 'Folder and file name make the address of a page, once and for all. A field that other site builders read as an address (slug, permalink, id, kind …) could make one entry answer at the address of another, so it is refused.',
  example: { bad: 'slug: e-shram', good: '(the file is named e-shram.md)' },
  check: (file) => shapeFindings(file, 'takes-over-address'),
})
