import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('what MDX would run is refused', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('import Fee from "./fee.ts"\n\nexport const fee = 1\n\nThe fee is {fee}.') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  "import Fee from" is code; take it away  [mdx-code]',
    'content/pages/how-we-check.md:16:1  "export const" is code; take it away  [mdx-code]',
    'content/pages/how-we-check.md:18:12  "{" stands for code in MDX; write it in words, or between `backticks`  [mdx-code]',
  ])
})

test('placeholders of templates are refused in fields', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts', 'title: How ${7*7} {{facts}}') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  title: "${" stands for code in templates; write it in words  [mdx-code]',
  ])
})

test('words and shown code are harmless', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('import and export of goods.\n\nType `{fee}` here.') }),
  ).toEqual([])
})
