import { outlineOf, type ReadFile } from '../corpus/index.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName, inBody, strings } from './scan.ts'

const tag = /<[a-z/!?]/i
const cure = 'write Markdown: **bold**, - lists, [links](…), tables'

function* inFields(file: ReadFile): Iterable<Finding> {
  const { frontMatter } = file
  if (!frontMatter?.yaml.includes('<')) return
  const found: Finding[] = []
  strings(frontMatter.data, (text, path) => {
    if (tag.test(text)) found.push({ path: file.path, ...frontMatter.at(path), field: fieldName(path), message: 'fields hold plain text, no HTML', cure: 'take the tag away; write "less than" in words' })
  })
  yield* found
}

export default rule({
  code: 'raw-html',
  level: 'error',
  scope: 'corpus',
  explain:
    'Entries are words and facts, never code. HTML in them could run scripts, load pictures that tell where a reader is, or look like a part of the site that asks for an Aadhaar number. Markdown says all that an entry needs.',
  example: { bad: '<b onclick="…">Free of cost</b>', good: '**Free of cost**' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus))
      for (const html of outlineOf(page).html) yield { ...inBody(page, html), message: `${JSON.stringify(html.value.split('\n', 1)[0]?.slice(0, 60))} is HTML`, cure }
    for (const file of corpus.files) yield* inFields(file)
  },
})
