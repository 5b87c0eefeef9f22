/**
 * `node scripts/bench-check.ts [--entries 1000] [--runs 5]`: how long `npm run check` takes over made-up entries, from the
 * start of the process to its end, and over this repository.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { contentRoot } from '../src/corpus/index.ts'
import { command } from './command.ts'
import { costOf, spread, table } from './measured.ts'
import { multiply } from './multiply.ts'

const project = resolve(import.meta.dirname, '..')
const options = { entries: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } } as const

await command('node scripts/bench-check.ts [--entries 1000] [--runs 5]', { options }, ({ values }) => {
  const target = mkdtempSync(join(tmpdir(), 'hakku-bench-'))
  try {
    const entries = multiply(join(project, 'src/testing/good'), target, Number(values.entries))
    const rows = [[`${entries} made-up entries`, target], ['this repository', contentRoot()]].map(([name = '', root = '']) => {
      const runs = Array.from({ length: Number(values.runs) }, () => costOf(process.execPath, [join(project, 'scripts/check.mjs'), '--errors', '--root', root]))
      return [name, spread(runs.map(({ wall }) => wall)), spread(runs.map(({ cpu }) => cpu)), spread(runs.map(({ peak }) => peak)), runs[0]?.said.trim().split('\n').at(-1) ?? '']
    })
    console.log(`### The check, ${values.runs} cold runs: median [least-most]\n\n${table(['over', 'wall s', 'CPU s', 'peak MB', 'it said'], rows)}\n`)
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
  return 0
})
