/** `npm run review -- --suggestions FILE --commit SHA --files FILE --comments FILE --say FILE`: judges what a job that read strangers' files suggests, and writes the review to post. */
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { largestHanded, NotPosted, readHanded, reviewOf, type ChangedFile, type EarlierComment } from '../src/editions/review/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run review -- --suggestions FILE --commit SHA --files FILE --comments FILE --say FILE
  --suggestions  what npm run suggest wrote, somewhere else: nothing in it is believed
  --commit       last commit of the pull request, as GitHub tells it
  --files        files of the pull request, as GitHub tells them: one JSON object a line (filename, status, patch)
  --comments     what we said before beside its lines: one JSON object a line (path, line, start_line, body)
  --say          where to write the review; nothing is written when nothing is new`
const options = { suggestions: { type: 'string' }, commit: { type: 'string' }, files: { type: 'string' }, comments: { type: 'string' }, say: { type: 'string' }, help: { type: 'boolean' } } as const

/** One JSON object a line. */
const listed = <T>(path: string) => readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)

await command(usage, { options, allowPositionals: false }, ({ values: { suggestions, commit, files, comments, say, help } }) => {
  if (help || !suggestions || !commit || !files || !comments || !say) return console.log(usage), help ? 0 : 2
  const about = existsSync(suggestions) ? lstatSync(suggestions) : undefined
  if (!about?.isFile() || about.size > largestHanded) throw new Refusal(`${suggestions}: ${about?.isFile() ? `${about.size} bytes` : 'no plain file'}; expected a file of at most ${largestHanded} bytes. Nothing is posted.`)
  try {
    const review = reviewOf(readHanded(readFileSync(suggestions, 'utf8'), commit), listed<ChangedFile>(files), listed<EarlierComment>(comments))
    if (review) writeFileSync(say, `${JSON.stringify(review)}\n`)
    console.log(review ? `${review.comments.length} suggestions to post.` : 'Nothing new to suggest.')
    return 0
  } catch (error) {
    throw error instanceof NotPosted ? new Refusal(error.message) : error
  }
})
