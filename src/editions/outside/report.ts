import type { OutsideLink } from './links.ts'

/** What a host said about an address. */
export interface Answer {
  /** HTTP status; 0 when no connection came about. */
  status: number
  /** Where it leads on, when it does. */
  movedTo?: string
  /** Code of the fault when no connection came about: ENOTFOUND, a time-out … */
  fault?: string
}

/**
 * What an answer means. `gone`: the host says that there is nothing, or there is no such host. `silent`: no useful answer
 * (time-out, refused, too many requests, fault of the host); offices of India often answer only inside India, so a
 * person has to look. `moved`: it answers at another address. `answers`: all is well.
 */
export type Verdict = 'gone' | 'silent' | 'moved' | 'answers'

/** The verdict of an answer; one that leads to the same page (a slash, https, www) has not moved. */
export function verdictOf(url: string, { status, movedTo, fault }: Answer): Verdict {
  if (status === 404 || status === 410 || fault === 'ENOTFOUND') return 'gone'
  if (status < 200 || status >= 300) return 'silent'
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#]$/, '').replace(/\/$/, '').toLowerCase()
  return movedTo && bare(movedTo) !== bare(url) ? 'moved' : 'answers'
}

/** One address with its answer, and an archived copy where one was found. */
export interface Checked {
  link: OutsideLink
  answer: Answer
  verdict: Verdict
  /** Address of an archived copy that answers. */
  copy?: string
  /** True when the copy is written in the source already. */
  known?: boolean
}

/** Marks by which the one issue is known: its title and label. */
export const issueMark = { title: 'Links to other sites that no longer answer', label: 'links' }

const said = ({ status, fault }: Answer) => (status === 0 ? `no answer${fault ? ` (${fault})` : ''}` : String(status))
const cured = ({ copy, known }: Checked) => (copy ? (known ? ` An archived copy stands in the source: <${copy}>.` : ` An archived copy: <${copy}>; add it to the source as \`archived\`.`) : ' No archived copy was found.')
const item = (checked: Checked) => `- <${checked.link.url}>: ${said(checked.answer)}.${checked.verdict === 'moved' ? ` Now at <${checked.answer.movedTo}>.` : cured(checked)}\n  ${checked.link.in.slice(0, 5).join(', ')}${checked.link.in.length > 5 ? ` and ${checked.link.in.length - 5} more` : ''}\n`

const heads = {
  gone: ['Gone', 'The host says that there is nothing. Find the new address, or add the archived copy to the source.'],
  silent: ['No useful answer', 'Offices of India often answer only inside India. Open each in a browser before changing anything.'],
  moved: ['Moved', 'They answer at another address. Read the page before changing the address: some portals lead every old address to their front page.'],
} as const

/** Longest body that GitHub takes for an issue, with some room. */
const longestBody = 60_000

/** What a person must do, in Markdown; the same for the same answers. */
export function reportOf(checked: readonly Checked[]): string {
  const parts = (['gone', 'silent', 'moved'] as const).flatMap((verdict) => {
    const own = checked.filter((each) => each.verdict === verdict)
    return own.length === 0 ? [] : [`## ${heads[verdict][0]}: ${own.length}\n\n${heads[verdict][1]}\n\n${own.map(item).join('')}`]
  })
  const text = [`${checked.length} addresses were asked; ${checked.filter(({ verdict }) => verdict === 'answers').length} answer.\n`, ...parts].join('\n')
  return text.length <= longestBody ? text : `${text.slice(0, text.lastIndexOf('\n- ', longestBody))}\n\nThe list is longer: run \`npm run links\`.\n`
}
