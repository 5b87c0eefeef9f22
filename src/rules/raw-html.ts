import { outlineOf, placeOf, type ReadFile } from '../corpus/index.ts'
import { prosePages, withoutCode, type ProsePage } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName, inBody, strings } from './scan.ts'

/** A tag, also one written with character codes, or an event handler that would break out of an attribute. */
const tag = /(?:<|&lt;|&#0*60;?|&#x0*3c;?|\uff1c)\s*[a-z/!?]|\bon[a-z]{3,}\s*=/i
const hint = /[<&=\uff1c]/
const cure = 'write Markdown: **bold**, - lists, [links](…), tables'

function* inFields(file: ReadFile): Iterable<Finding> {
  const { frontMatter } = file
  if (!frontMatter || (frontMatter.verbatim && !hint.test(frontMatter.yaml))) return
  const found: Finding[] = []
  strings(frontMatter.data, (text, path) => {
    if (tag.test(text)) found.push({ path: file.path, ...frontMatter.at(path), field: fieldName(path), message: 'fields hold plain text, no HTML', cure: 'take it away; write "less than" in words' })
  })
  yield* found
}

/** What a reader of Markdown, strict or lenient, could take for a tag; not addresses in angle brackets, nor the target of a link. */
const tagInProse = /(?<!\\|\]\(|\]:[ \t]{0,4})<(?![a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[\w.+-]+@[\w.-]+>)[a-z/!?][^\n]{0,58}/gi

function* inProse({ page }: ProsePage): Iterable<Finding> {
  if (!page.body.includes('<')) return
  const places = new Map(outlineOf(page).html.map((html) => [`${html.line}:${html.column}`, { ...html, value: html.value.split('\n', 1)[0] ?? '' }]))
  const text = withoutCode(page)
  for (const found of text.matchAll(tagInProse)) {
    const place = placeOf(text, found.index)
    const key = `${place.line}:${place.column}`
    if (!places.has(key)) places.set(key, { ...place, value: /^<[^>]*>?/.exec(found[0])?.[0] ?? found[0] })
  }
  for (const html of places.values()) yield { ...inBody(page, html), message: `${JSON.stringify(html.value.slice(0, 60))} is HTML`, cure }
}

export default rule({
  code: 'raw-html',
  level: 'error',
  scope: 'corpus',
  explain:
    'Entries are words and facts, never code. HTML in them could run scripts, load pictures that tell where a reader is, or look like a part of the site that asks for an Aadhaar number. Markdown says all that an entry needs.',
  example: { bad: '<b onclick="…">Free of cost</b>', good: '**Free of cost**' },
  *check(corpus): Iterable<Finding> {
    for (const page of prosePages(corpus)) yield* inProse(page)
    for (const file of corpus.files) yield* inFields(file)
  },
})
