/**
 * `npm run bench [-- --quick] [-- --keep]`: all benches in one run, as tables: the check, the weight of pages, an answer of
 * the finder, clean builds for more and more entries, and the same pages by other generators where the harness is. Bytes
 * are exact; times are of this machine at this hour, so read them against each other.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { filesEnding } from '../src/editions/index.ts'
import { command } from './command.ts'
import { table } from './measured.ts'

const usage = `npm run bench [-- --quick] [-- --keep]
  --quick   one round of everything and no more than 500 entries
  --keep    also writes the tables into benchmarks/latest.md, for a release`
const kept = 'benchmarks/latest.md'
const kinds = ['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations', 'figures', 'sources']

/** What the pages of the built site weigh, style included. */
function weights(folder: string): string {
  if (!existsSync(folder)) return `No built site in ${folder}: run npm run build to see what its pages weigh.`
  const rows = kinds.flatMap((kind) => {
    const pages = filesEnding(folder, 'index.html').filter((file) => new RegExp(`/${kind}/[^/]+/index\\.html$`).test(file)).map((file) => readFileSync(file))
    const spread = (size: (page: Buffer) => number) => {
      const sizes = pages.map(size).sort((a, b) => a - b)
      return [sizes[Math.floor(sizes.length / 2)] ?? 0, sizes.at(-1) ?? 0]
    }
    return pages.length === 0 ? [] : [[kind, pages.length, ...spread((page) => brotliCompressSync(page).length), ...spread((page) => gzipSync(page, { level: 9 }).length)]]
  })
  return `### Pages with their style, bytes\n\n${table(['kind', 'pages', 'brotli, median', 'heaviest', 'gzip, median', 'heaviest'], rows)}\n`
}

const options = { quick: { type: 'boolean' }, keep: { type: 'boolean' }, help: { type: 'boolean' } } as const

await command(usage, { options, allowPositionals: false }, ({ values }) => {
  if (values.help) return console.log(usage), 0
  const { number } = readCorpus(contentRoot()).site.edition
  const said: string[] = []
  const say = (text: string) => {
    said.push(text)
    console.log(text)
  }
  const run = (name: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(import.meta.dirname, `${name}.ts`), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
    say(stdout.trimEnd() + '\n')
    if (status !== 0) say(`${name} did not finish: ${stderr.trim().split('\n').slice(-3).join(' ')}\n`)
  }
  say(`Edition ${number}, measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Medians; [least-most].\n`)
  run('bench-check', '--runs', values.quick ? '1' : '7')
  say(weights(resolve(process.env.HAKKU_OUT ?? 'dist')))
  run('bench-finder', '--rounds', values.quick ? '1' : '5')
  run('bench-build', '--entries', values.quick ? '100,500' : '100,500,1750,3500,10000')
  run('bench-peers', '--rounds', values.quick ? '1' : '3', '--runs', values.quick ? '1' : '7')
  if (values.keep) {
    mkdirSync('benchmarks', { recursive: true })
    writeFileSync(kept, `# The benches of the last release\n\nWritten by \`npm run bench -- --keep\`.\n\n${said.join('\n')}`)
  }
  return 0
})
