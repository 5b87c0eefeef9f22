import { folders } from '../model/index.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'no-entries',
  level: 'error',
  scope: 'corpus',
  explain: 'The check found no entry at all. Most likely it looked into the wrong folder; a handbook that lost everything must not pass as one without faults.',
  example: { bad: 'npm run check -- --root shcemes', good: 'npm run check -- --root .' },
  *check(corpus): Iterable<Finding> {
    if (!corpus.files.some((file) => file.seat))
      yield { path: folders.schemes, line: 1, column: 1, message: `there is no entry below ${corpus.root}`, cure: 'run the command in the folder that holds schemes/ and content/, or give it with --root' }
  },
})
