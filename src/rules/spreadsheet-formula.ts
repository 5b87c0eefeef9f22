import type { ReadFile } from '../corpus/index.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName, strings } from './scan.ts'

/** What a spreadsheet reckons when a cell begins with it; bare numbers, of telephones too, are let through. Programs that split at semicolons begin a cell there. */
const formula = /(?:^|;)\s*(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?![\d\s()/.-]*$))/

function* inFields({ path: file, frontMatter }: ReadFile): Iterable<Finding> {
  if (!frontMatter || !/[=@+\-\uff1d\uff20\uff0b\uff0d]/.test(frontMatter.yaml)) return
  const found: Finding[] = []
  strings(frontMatter.data, (text, path) => {
    const sign = formula.exec(text)?.[0].at(-1)
    if (sign) found.push({ path: file, ...frontMatter.at(path), field: fieldName(path), message: `a spreadsheet would reckon a text that begins with "${sign}"`, cure: 'begin with a word' })
  })
  yield* found
}

export default rule({
  code: 'spreadsheet-formula',
  level: 'error',
  scope: 'file',
  explain:
    'The data of the handbook is opened in spreadsheets, and they reckon every cell that begins with =, +, - or @. Such a cell can send what stands in other cells to a stranger, or start a program. So no text begins so, and the tables hold the words just as they were written. Numbers, of telephones too, are let through.',
  example: { bad: 'label: =HYPERLINK("https://example.org","Apply here")', good: 'label: Apply at the office' },
  check: inFields,
})
