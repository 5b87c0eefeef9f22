/**
 * `node scripts/bench-check.ts [--entries 1000] [--runs 5]`: how long `npm run check` takes over made-up entries, from the
 * start of the process to its end, and over this repository.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { command } from './command.ts'

const project = resolve(import.meta.dirname, '..')
const sample = join(project, 'src/testing/good')

/** Writes copies of the sample below `target`, each with ids of its own, until there are `least` entries. Returns how many there are. */
function multiply(target: string, least: number): number {
  const corpus = readCorpus(sample)
  const ids = [...corpus.entries, ...corpus.tombstones].map((entry) => entry.id).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![a-z0-9-]|pictures/)(?:${ids.join('|')})(?![a-z0-9-])`, 'g')
  const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  const copies = Math.ceil(least / corpus.entries.length)
  cpSync(join(sample, 'content/site.yaml'), join(target, 'content/site.yaml'))
  cpSync(join(sample, 'public'), join(target, 'public'), { recursive: true })
  for (let copy = 1; copy <= copies; copy++)
    for (const path of files) {
      const text = readFileSync(join(sample, path), 'utf8').replace(pattern, `$&-${copy}`).replaceAll('example.org/', `example.org/${copy}/`)
      const to = join(target, path.replace(/\.md$/, `-${copy}.md`))
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, text)
    }
  return copies * corpus.entries.length
}

/** Milliseconds of each run of the command over a folder, shortest first, and the last line that it printed. */
function time(root: string, runs: number): { times: number[]; said: string } {
  let said = ''
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const { stdout } = spawnSync(process.execPath, [join(project, 'scripts/check.ts'), '--root', root], { encoding: 'utf8' })
    said = stdout.trimEnd().split('\n').at(-1) ?? ''
    return Math.round(performance.now() - start)
  })
  return { times: times.sort((a, b) => a - b), said }
}

const options = { entries: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } } as const

await command('node scripts/bench-check.ts [--entries 1000] [--runs 5]', { options }, ({ values }) => {
  const target = mkdtempSync(join(tmpdir(), 'hakku-bench-'))
  try {
    const entries = multiply(target, Number(values.entries))
    for (const [name, root] of [[`${entries} made-up entries`, target], ['this repository', contentRoot()]] as const) {
      const { times, said } = time(root, Number(values.runs))
      console.log(`${name}: median ${times[Math.floor(times.length / 2)]} ms, best ${times[0]} ms, of ${times.length} cold runs`)
      console.log(`  ${said}`)
    }
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
  return 0
})
