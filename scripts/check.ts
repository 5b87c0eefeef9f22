/** `npm run check [-- --json] [-- --root DIR] [-- --errors]`: validates all content and prints every problem of every file. */
import { resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { toAnnotations, toJson, toText } from '../src/report/index.ts'
import { check } from '../src/rules/index.ts'
import { command } from './command.ts'

const options = { json: { type: 'boolean' }, root: { type: 'string' }, errors: { type: 'boolean' } } as const

await command('npm run check [-- --json] [-- --errors] [-- --root DIR]', { options, allowPositionals: false }, ({ values }) => {
  const start = performance.now()
  const corpus = readCorpus(values.root ? resolve(values.root) : contentRoot())
  const problems = check(corpus)
  const errors = problems.filter((problem) => problem.level === 'error')
  const shown = values.errors ? errors : problems
  if (values.json) console.log(toJson(shown))
  else {
    if (process.env.GITHUB_ACTIONS && shown.length > 0) console.log(toAnnotations(shown))
    console.log(toText(shown, { files: corpus.files.length, entries: corpus.entries.length, milliseconds: Math.round(performance.now() - start) }))
  }
  return errors.length > 0 ? 1 : 0
})
