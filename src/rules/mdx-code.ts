import { placeOf, type ReadFile } from '../corpus/index.ts'
import { prosePages, withoutCode } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName, inBody, strings } from './scan.ts'

const cheap = /[{}]|^[ \t]*(?:import|export)\b/m
const statement = /^[ \t]*(?:import\s+(?:[\w*{][^\n]*?\sfrom\s*)?["']|import\s*\(|export\s+(?:default|const|let|var|function|class|async|\*|\{))/gm

/** Placeholders of template languages, in the fields of any file. */
function* inFields({ path: file, frontMatter }: ReadFile): Iterable<Finding> {
  if (!frontMatter || (frontMatter.verbatim && !/[$#{]\{|\{%/.test(frontMatter.yaml))) return
  const found: Finding[] = []
  strings(frontMatter.data, (text, path) => {
    const code = /[$#]\{|\{[{%]/.exec(text)
    if (code) found.push({ path: file, ...frontMatter.at(path), field: fieldName(path), message: `"${code[0]}" stands for code in templates`, cure: 'write it in words' })
  })
  yield* found
}

export default rule({
  code: 'mdx-code',
  level: 'error',
  scope: 'corpus',
  explain:
    'Curly brackets, import and export are code in MDX, a form of Markdown that runs programs. Entries are plain Markdown: nothing in them is run, and what looks like code is refused, so that it stays harmless wherever the text is used. Inside `code` they are only shown.',
  example: { bad: 'The fee is {fee} rupees.', good: 'The fee stands in the steps above.' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus)) {
      if (!cheap.test(page.body)) continue
      const text = withoutCode(page)
      const brace = /[{}]/.exec(text)
      if (brace) yield { ...inBody(page, placeOf(text, brace.index)), message: `"${brace[0]}" stands for code in MDX`, cure: 'write it in words, or between `backticks`' }
      for (const found of text.matchAll(statement))
        yield { ...inBody(page, placeOf(text, found.index + found[0].search(/\S/))), message: `"${found[0].replace(/["'({*]+$/, '').trim().slice(0, 40)}" is code`, cure: 'take it away' }
    }
    for (const file of corpus.files) yield* inFields(file)
  },
})
