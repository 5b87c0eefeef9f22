/** `npm run check [-- --json] [-- --root DIR]`: validates all content and prints every problem of every file. */
import { parseArgs } from 'node:util'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { toAnnotations, toJson, toText } from '../src/report/index.ts'
import { check } from '../src/rules/index.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean' }, root: { type: 'string' }, quiet: { type: 'boolean' } }, allowPositionals: false })
const start = performance.now()
const corpus = readCorpus(values.root ?? contentRoot())
const problems = check(corpus)
const errors = problems.filter((problem) => problem.level === 'error')
const shown = values.quiet ? errors : problems
if (values.json) console.log(toJson(shown))
else {
  if (process.env.GITHUB_ACTIONS && shown.length > 0) console.log(toAnnotations(shown))
  console.log(toText(shown, { files: corpus.files.length, entries: corpus.entries.length, milliseconds: Math.round(performance.now() - start) }))
}
process.exitCode = errors.length > 0 ? 1 : 0
