/** `npm run links [-- --issue]`: asks whether the addresses of other sites still answer. The only program that uses the network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { LinkChecker, LinkState } from 'linkinator'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { issueMark, outsideLinks, reportOf, roundsOf, verdictOf, type Answer, type Checked } from '../src/editions/outside/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run links [-- --issue] [-- --root DIR] [-- --pause SECONDS] [-- --patience SECONDS] [-- --archive ADDRESS]
  Asks every outside address of the content once, a few hosts at a time and each host seldom; those that give no useful
  answer are asked twice more, later. For dead ones it looks for an archived copy. Prints what to do; exit 1 when an address is gone.
  --issue    opens one issue with the report, or brings the open one up to date (GITHUB_REPOSITORY, GITHUB_TOKEN)
  --pause    rest between two questions to one host; 3 if not given
  --patience longest wait for one answer; 30 if not given
  --archive  service that knows archived copies; https://archive.org/wayback/available if not given`
const options = { issue: { type: 'boolean' }, root: { type: 'string' }, pause: { type: 'string' }, patience: { type: 'string' }, archive: { type: 'string' }, help: { type: 'boolean' } } as const

interface Manner {
  /** Milliseconds between two questions to one host. */
  pause: number
  /** Longest wait for one answer, in milliseconds. */
  patience: number
  /** Who asks, with an address to complain to. */
  userAgent: string
}

/** Times that an address without a useful answer is asked, and how much longer each rest is than the one before. */
const tries = 3
const longer = 5

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Asks each host of a round once, through a page that links to the addresses. */
async function askedOnce(urls: readonly string[], { userAgent, patience }: Manner): Promise<Map<string, Answer>> {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-links-'))
  const answers = new Map<string, Answer>()
  const byAddress = new Map(urls.map((url) => [new URL(url).href, url]))
  try {
    writeFileSync(join(folder, 'links.html'), `<!doctype html><title>Links</title>${urls.map((url) => `<a href="${escaped(url)}">x</a>`).join('')}`)
    const checker = new LinkChecker()
    const moved = new Map<string, string>()
    checker.on('redirect', ({ url, targetUrl }) => targetUrl && moved.set(url, targetUrl))
    // Retries are ours: a host that says "later" would else keep the whole check waiting.
    const { links } = await checker.check({ path: 'links.html', serverRoot: folder, concurrency: 4, timeout: patience, redirects: 'warn', retry: false, retryErrors: false, userAgent })
    for (const { url, status = 0, state, failureDetails } of links) {
      const asked = byAddress.get(url)
      // The page itself is no answer.
      if (asked === undefined) continue
      const fault = status === 0 ? failureDetails?.map((detail) => ((detail as Error).cause as { code?: string } | undefined)?.code ?? (detail as Error).name).find(Boolean) : undefined
      const movedTo = moved.get(url)
      // A host that guards itself against programs is there.
      answers.set(asked, { status: state === LinkState.SKIPPED ? 200 : status, ...(movedTo ? { movedTo } : {}), ...(fault ? { fault } : {}) })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return answers
}

/** Asks addresses politely: each host once in a round, a rest after each round, and again later where no useful answer came. */
async function asked(urls: readonly string[], manner: Manner): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  let left = [...urls]
  for (let turn = 0, pause = manner.pause; turn < tries && left.length > 0; turn++, pause *= longer) {
    if (turn > 0) await rest(pause)
    for (const round of roundsOf(left)) {
      for (const [url, answer] of await askedOnce(round, manner)) answers.set(url, answer)
      await rest(pause)
    }
    left = left.filter((url) => verdictOf(url, answers.get(url) ?? { status: 0 }) === 'silent')
  }
  return answers
}

/** Address of an archived copy, as the archive tells it; undefined when it has none or does not answer. */
async function copyOf(url: string, archive: string, { userAgent, patience }: Manner): Promise<string | undefined> {
  try {
    const answer = await fetch(`${archive}?url=${encodeURIComponent(url)}`, { headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(patience) })
    const { archived_snapshots: found } = (await answer.json()) as { archived_snapshots?: { closest?: { available?: boolean; url?: string } } }
    return found?.closest?.available ? found.closest.url?.replace(/^http:/, 'https:') : undefined
  } catch {
    return undefined
  }
}

/** Adds archived copies to the dead: the one that the source names when it answers, else what the archive knows. */
async function withCopies(all: Checked[], archive: string, manner: Manner): Promise<Checked[]> {
  const dead = all.filter(({ verdict }) => verdict === 'gone' || verdict === 'silent')
  const named = await asked(dead.flatMap(({ link }) => link.archived ?? []), manner)
  for (const checked of dead) {
    const { archived, url } = checked.link
    const answer = archived === undefined ? undefined : named.get(archived)
    if (archived !== undefined && answer && ['answers', 'moved'].includes(verdictOf(archived, answer))) Object.assign(checked, { copy: archived, known: true })
    else {
      const copy = await copyOf(url, archive, manner)
      if (copy) Object.assign(checked, { copy })
      await rest(manner.pause)
    }
  }
  return all
}

/** Opens the issue, brings it up to date, or closes it when nothing is left to do. Returns what was done. */
async function told(report: string, todo: boolean, { patience }: Manner): Promise<string> {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_API_URL: api = 'https://api.github.com' } = process.env
  if (!repository || !token) throw new Refusal('--issue needs GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN (may write issues). Leave --issue away to read the report here.')
  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${api}/repos/${repository}/issues${path}`, { method, headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}), signal: AbortSignal.timeout(patience) })
    if (!answer.ok) throw new Refusal(`${method} ${api}/repos/${repository}/issues${path} answered ${answer.status}. May the token write issues?`)
    return (await answer.json()) as unknown
  }
  const { title, label } = issueMark
  const open = (await call('GET', `?state=open&labels=${label}&per_page=100`)) as { number: number; title: string; pull_request?: object }[]
  const known = open.find((issue) => issue.title === title && !issue.pull_request)
  if (!todo) return known ? (await call('PATCH', `/${known.number}`, { body: report, state: 'closed' }), `issue ${known.number} closed`) : 'no issue needed'
  if (known) return await call('PATCH', `/${known.number}`, { body: report }), `issue ${known.number} brought up to date`
  const { number } = (await call('POST', '', { title, labels: [label], body: report })) as { number: number }
  return `issue ${number} opened`
}

await command(usage, { options, allowPositionals: false }, async ({ values }) => {
  if (values.help) return console.log(usage), 0
  const [pause, patience] = [Number(values.pause ?? 3) * 1000, Number(values.patience ?? 30) * 1000]
  if (!(pause >= 0) || !(patience > 0)) throw new Refusal('--pause and --patience take seconds')
  const corpus = readCorpus(values.root ? resolve(values.root) : contentRoot())
  const { name, address, contacts } = corpus.site
  const manner = { pause, patience, userAgent: `${name}-link-check (+${address}; ${contacts.email})` }
  const links = outsideLinks(corpus)
  const answers = await asked(links.map(({ url }) => url), manner)
  const checked = links.map((link): Checked => {
    const answer = answers.get(link.url) ?? { status: 0 }
    return { link, answer, verdict: verdictOf(link.url, answer) }
  })
  const report = reportOf(await withCopies(checked, values.archive ?? 'https://archive.org/wayback/available', manner))
  console.log(report)
  const gone = checked.some(({ verdict }) => verdict === 'gone')
  if (values.issue) console.log(await told(report, checked.some(({ verdict }) => verdict !== 'answers'), manner))
  return gone && !values.issue ? 1 : 0
})
