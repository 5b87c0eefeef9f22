/**
 * `node scripts/bench-peers.ts [--rounds 3] [--runs 7]`: the same pages by other generators of the harness, in turn with ours:
 * clean builds, and what a reader on a slow line waits for. Says so where there is no harness.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { filesEnding } from '../src/editions/index.ts'
import { command } from './command.ts'
import { costOf, median, spread, table, type Cost } from './measured.ts'
import { harness, peersHere, work, writePlain } from './peers.ts'
import { visits } from './visits.ts'

const usage = 'node scripts/bench-peers.ts [--rounds 3] [--runs 7] [--peers hugo,eleventy,astro]'
const options = { rounds: { type: 'string', default: '3' }, runs: { type: 'string', default: '7' }, peers: { type: 'string', default: 'hugo,eleventy,astro' } } as const

/** What the harness says of one page, as far as it is shown here. */
interface Seen {
  first: { requests: number; br: number }
  by: Record<string, { br: number }>
  fcp?: number
  fcpRange?: number[]
  lcp?: number
  search?: { ok?: boolean; requests: number; br: number }
  searchSlow?: { openToResultMs?: number; error?: string }
}

/** Asks the harness about pages of built folders; throttled runs of one call alternate. */
function measured(pages: [string, string][], more: string[]): Seen[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(harness as string, 'measure-page.mjs'), '--no-file', ...more, ...pages.flat()], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, WORK: work } })
  if (status !== 0) console.log(`The harness could not measure pages: ${stderr.trim().split('\n').at(-1) ?? ''}`)
  return stdout.trim().split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Seen] : []))
}

await command(usage, { options }, async ({ values }) => {
  const peers = await peersHere(values.peers.split(','))
  if (peers.length === 0) return console.log(harness ? `No peer is installed in ${work}: run ${harness}/run.sh install` : 'No harness with other generators: set HAKKU_BENCH to its folder.'), 0
  const folder = mkdtempSync(join(tmpdir(), 'hakku-bench-'))
  const out = join(folder, 'dist')
  const rows = ['hakku', ...peers.map(({ name }) => name)].map((name) => ({ name, runs: [] as Cost[], pages: 0 }))
  try {
    for (let round = 0; round < Number(values.rounds); round++)
      for (const row of rows.map((_, index) => rows[(index + round) % rows.length] as (typeof rows)[number])) {
        const peer = peers.find(({ name }) => name === row.name)
        const cwd = peer ? join(work, peer.dir) : process.cwd()
        // Every build is a clean one: what the one before made is taken away before the clock runs.
        if (peer) writePlain(peer)
        else rmSync(out, { recursive: true, force: true })
        row.runs.push(peer
          ? costOf('sh', ['-c', peer.build], { cwd, env: { PATH: `${cwd}/node_modules/.bin:${dirname(process.execPath)}:${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' } })
          : costOf(process.execPath, [resolve(import.meta.dirname, 'build.ts')], { env: { HAKKU_OUT: out } }))
        row.pages = filesEnding(peer ? join(cwd, 'dist') : out, '.html').length
      }
    const perPage = (row: (typeof rows)[number]) => row.runs.map(({ cpu }) => (1000 * cpu) / row.pages)
    const astro = rows.find(({ name }) => name === 'astro')
    // Inside of a round, so that a slow minute weighs on both.
    const ratio = (row: (typeof rows)[number]) => (astro ? spread(perPage(row).map((figure, round) => figure / (perPage(astro)[round] as number))) : '-')
    console.log(`### Clean builds of the same entries in turn, ${values.rounds} rounds, each with Pagefind\n\n${table(
      ['', 'pages', 'wall s', 'CPU s', 'CPU ms a page', 'to plain Astro, a page', 'peak MB'],
      rows.map((row) => [row.name, row.pages, spread(row.runs.map(({ wall }) => wall)), spread(row.runs.map(({ cpu }) => cpu)), spread(perPage(row)), ratio(row), Math.round(median(row.runs.map(({ peak }) => peak)))]),
    )}\n`)
    const dirs = rows.map(({ name }) => (name === 'hakku' ? out : join(work, peers.find((peer) => peer.name === name)?.dir ?? '', 'dist')))
    const seen = measured(dirs.map((dir): [string, string] => [dir, '/schemes/e-shram/']), [`--runs=${values.runs}`, '--query=labour card'])
    const kilobytes = (bytes: number | undefined) => ((bytes ?? 0) / 1000).toFixed(1)
    const barest = Math.min(...seen.slice(1).map(({ fcp }) => fcp ?? Number.POSITIVE_INFINITY))
    console.log(`### The page of e-Shram on 400 kbit/s, 400 ms, processor 6 times slower, ${values.runs} runs in turn\n\n${table(
      ['', 'requests', 'KB brotli', 'of it HTML and CSS', 'first paint ms', 'largest paint ms', 'to the barest peer'],
      seen.map(({ first, by, fcp = Number.NaN, fcpRange = [], lcp }, index) => [rows[index]?.name ?? '', first.requests, kilobytes(first.br), kilobytes((by.html?.br ?? 0) + (by.css?.br ?? 0)), `${fcp} [${fcpRange.join('-')}]`, Math.round(lcp ?? Number.NaN), (fcp / barest).toFixed(2)]),
    )}\n`)
    const again = await visits(dirs, ['/schemes/e-shram/', '/schemes/e-shram/', '/schemes/karnataka-labour-card/'], Number(values.runs))
    console.log(`### Coming again, and reading on, on the same line: first paint ms\n\n${table(
      ['', 'first visit', 'the same page again', 'to the barest peer', 'the next page', 'to the barest peer', 'most layout shift'],
      again.map(({ paints, shift }, index) => {
        const [first = [], same = [], next = []] = paints
        const to = (at: number, own: number[]) => (median(own) / Math.min(...again.slice(1).map((peer) => median(peer.paints[at] ?? [])))).toFixed(2)
        return [rows[index]?.name ?? '', spread(first), spread(same), to(1, same), spread(next), to(2, next), shift.toFixed(4)]
      }),
    )}\n`)
    const [ours] = measured([[out, '/search/']], ['--runs=3', '--query=labour card', '--search-input=#q', '--search-result=#results a[data-hit]'])
    console.log(`### One search for "labour card", page loaded before\n\n${table(
      ['', 'requests', 'KB brotli', 'ms from the box to the first hit, slow line'],
      [...(ours ? [['hakku', ours] as const] : []), ...seen.slice(1).map((each, index) => [rows[index + 1]?.name ?? '', each] as const)].map(([name, { search, searchSlow }]) => [name, search?.requests ?? '-', kilobytes(search?.br), searchSlow?.openToResultMs ?? searchSlow?.error ?? '-']),
    )}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})
