import { outlineOf, type ReadFile } from '../corpus/index.ts'
import { linkKind, plainAddress } from './links.ts'
import { prosePages } from './pages.ts'
import { rule, type Finding } from './rule.ts'
import { fieldName, inBody, strings } from './scan.ts'

const asked = 'link to a page of the site (/schemes/e-shram/) or to a full https:// address'
const code = /(?:java|vb|live)script:|data:[a-z]+\/|^(?:file|blob|filesystem|about|view-source):/i
/** What must stand in a text for `code` to match, plainly or encoded. */
const hint = /script|data|file|blob|about|view-|&#|&colon|%3a/i

/** Addresses that run code, in the fields of any file, also one that its schema refused. */
function* inFields(file: ReadFile): Iterable<Finding> {
  const { frontMatter } = file
  if (!frontMatter || (frontMatter.verbatim && !/script|data:|file:|blob:|about:|view-|&#|&colon|%3a|%[46]/i.test(frontMatter.yaml))) return
  const found: Finding[] = []
  strings(frontMatter.data, (text, path) => {
    if (hint.test(text) && /:|&|%/.test(text) && code.test(plainAddress(text)))
      found.push({ path: file.path, ...frontMatter.at(path), field: fieldName(path), message: 'this text holds an address that runs code', cure: asked })
  })
  yield* found
}

export default rule({
  code: 'unsafe-link',
  level: 'error',
  scope: 'corpus',
  explain:
    'Links lead to pages of the site, to http or https addresses, or open a letter (mailto) or a call (tel). Anything else can run code in the browser of a reader (javascript:, data:, vbscript:), open files of the machine, or hide what it is.',
  example: { bad: '[apply](javascript:alert(1))', good: '[apply](https://eshram.gov.in/)' },
  *check(corpus): Iterable<Finding> {
    for (const { page } of prosePages(corpus))
      for (const link of outlineOf(page).links)
        if (linkKind(link.url) === 'unsafe') yield { ...inBody(page, link), message: `the link ${JSON.stringify(link.url.slice(0, 60))} is not let through`, cure: asked }
    for (const file of corpus.files) yield* inFields(file)
  },
})
