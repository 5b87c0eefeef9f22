/** `npm run meaning -- --from REF`: says what changed in meaning since a commit, as a comment for its pull request. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { reviewComment } from '../src/editions/review/index.ts'
import { meaningOf } from '../src/views/index.ts'
import { command } from './command.ts'
import { corpusAt } from './history.ts'

const usage = `npm run meaning -- --from REF [-- --root DIR] [-- --mend FILE] [-- --say FILE]
  REF   commit, branch or tag to compare the working tree with
  FILE  of --mend: a diff of what npm run fix would change; of --say: where to write instead of standard output`
const options = { from: { type: 'string' }, root: { type: 'string' }, mend: { type: 'string' }, say: { type: 'string' }, help: { type: 'boolean' } } as const

await command(usage, { options, allowPositionals: false }, ({ values }) => {
  if (values.help || !values.from) return console.log(usage), values.help ? 0 : 2
  const root = values.root ? resolve(values.root) : contentRoot()
  const after = readCorpus(root)
  const text = reviewComment(meaningOf(corpusAt(root, values.from), after), after.site, values.mend ? readFileSync(values.mend, 'utf8') : '')
  if (values.say) writeFileSync(values.say, text)
  else console.log(text)
  return 0
})
