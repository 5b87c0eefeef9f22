import { handed, largestHanded, type Handed } from './handed.ts'
import { shownIn, type ShownLine } from './lines.ts'
import { faultOf, isStamp, type Suggestion } from './suggestions.ts'

/** Why nothing is posted: where it stands, what stands there, what was expected, what to do. */
export class NotPosted extends Error {}

/** A file that a pull request changes, as GitHub tells it. */
export interface ChangedFile {
  filename: string
  status: string
  /** Its diff. Missing when the file is very large or no text. */
  patch?: string | null
}

/** A comment of ours that stands on the pull request. `line` is null when the lines have changed since. */
export interface EarlierComment {
  path: string
  line?: number | null
  start_line?: number | null
  body: string
}

/** A review, as the interface of GitHub takes it: https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
export interface Review {
  commit_id: string
  event: 'COMMENT'
  body: string
  comments: { path: string; body: string; line: number; side: 'RIGHT'; start_line?: number; start_side?: 'RIGHT' }[]
}

const shortened = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
const refusal = (where: string, what: string, expected: string) =>
  new NotPosted(`suggestions.json ${where}: ${what}; expected ${expected}. Nothing is posted. \`npm run suggest\` does not write such a file: look at what the pull request changes outside the entries before you trust its checks.`)

/** Reads what was handed over. Throws `NotPosted` at the first thing that is not as it must be. */
export function readHanded(text: string, commit: string): Handed {
  if (Buffer.byteLength(text) > largestHanded) throw refusal('(whole file)', `${Buffer.byteLength(text)} bytes`, `at most ${largestHanded}`)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw refusal('(whole file)', (error as Error).message, 'JSON')
  }
  const read = handed.safeParse(data, { reportInput: true })
  const issue = read.error?.issues[0]
  if (issue) throw refusal(issue.path.join('.') || '(whole file)', shortened(issue.input), issue.message.replace(/^(?:Invalid input|Too \w+): expected /, ''))
  const found = read.data as Handed
  if (found.commit !== commit) throw refusal('commit', found.commit, `${commit}, the commit that was checked`)
  return found
}

/** Text around a suggestion. The fence is longer than any in the lines, so that they cannot close it. */
function bodyOf(suggestion: Suggestion, shown: ReadonlyMap<number, ShownLine>): string {
  const { from, to, lines } = suggestion
  const before = Array.from({ length: to - from + 1 }, (_, index) => shown.get(from + index)?.text ?? '')
  const means = isStamp(suggestion, before)
    ? 'This says that the translation renders the original as it stands today. Take it when you have compared the two; else leave it, and the page says that the translation is behind.'
    : 'Spaces and the order of fields, as in every entry. Nothing is said otherwise.'
  const fence = '`'.repeat(Math.max(3, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length + 1))))
  return `${means}\n\n${[`${fence}suggestion`, ...lines, fence].join('\n')}`
}

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

/**
 * The review that offers what was handed over, on the lines that GitHub says the pull request shows. What stands there
 * already is not said again. Undefined when nothing is new. Throws `NotPosted` for a file that the pull request does not
 * change, and for a suggestion that says other words than the lines that it replaces.
 */
export function reviewOf({ commit, suggestions, left, apart }: Handed, files: readonly ChangedFile[], earlier: readonly EarlierComment[]): Review | undefined {
  const changed = new Map(files.filter(({ status }) => status !== 'removed').map((file) => [file.filename, file]))
  const comments: Review['comments'] = []
  let [not, known] = [apart, 0]
  suggestions.forEach((suggestion, index) => {
    const { path, from, to, lines } = suggestion
    const file = changed.get(path)
    if (!file) throw refusal(`suggestions.${index}.path`, shortened(path), 'a file that this pull request changes')
    const shown = shownIn(file.patch ?? '')
    const fault = faultOf(suggestion, shown)
    if (fault === 'words' || fault === 'hidden') throw refusal(`suggestions.${index}.lines`, shortened(lines.join('\n')), fault === 'words' ? `the words of ${path}:${from}-${to}, with other spaces or in another order` : 'no characters that nobody sees')
    if (fault) return void not++
    const body = bodyOf(suggestion, shown)
    if (earlier.some((comment) => comment.path === path && comment.body.replaceAll('\r\n', '\n') === body && comment.line === to && (comment.start_line ?? comment.line) === from)) return void known++
    comments.push({ path, body, line: to, side: 'RIGHT', ...(from < to ? { start_line: from, start_side: 'RIGHT' } : {}) })
  })
  if (comments.length === 0) return undefined
  const said = [
    `\`npm run fix\` would mend ${counted(comments.length, 'one place', 'places')} of this change. Each is offered beside its lines: “Commit suggestion” takes it, “Add suggestion to batch” takes several together.`,
    ...(known > 0 ? [`${counted(known, 'One more was', 'more were')} offered before.`] : []),
    ...(left > 0 ? [`${counted(left, 'One more is', 'more are')} not shown yet: take these, and the next check offers the rest; or run \`npm run fix\`.`] : []),
    ...(not > 0 ? [`${counted(not, 'One more cannot', 'more cannot')} be offered so (line ends, or lines that this page does not show): run \`npm run fix\`, or leave it to the reviewer.`] : []),
  ]
  return { commit_id: commit, event: 'COMMENT', body: said.join(' '), comments }
}
