/**
 * `node scripts/bench-build.ts [--entries 500,1750,3500] [--rounds 1]`: what a clean build costs for more and more entries in
 * three languages: entries of this repository, and copies of them with ids of their own.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { contentRoot } from '../src/corpus/index.ts'
import { filesEnding } from '../src/editions/index.ts'
import { command } from './command.ts'
import { costOf, median, spread, table, type Cost } from './measured.ts'
import { multiply } from './multiply.ts'

const options = { entries: { type: 'string', default: '500,1750,3500' }, rounds: { type: 'string', default: '1' } } as const

await command('node scripts/bench-build.ts [--entries 500,1750,3500] [--rounds 1]', { options }, ({ values }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-bench-'))
  const sizes = values.entries.split(',').map((least) => ({ root: join(folder, least), least: Number(least), entries: 0, runs: [] as Cost[], pages: 0, html: 0, files: 0, bytes: 0 }))
  try {
    for (const size of sizes) size.entries = multiply(contentRoot(), size.root, size.least)
    for (let round = 0; round < Number(values.rounds); round++)
      for (const size of sizes) {
        const out = join(folder, 'dist')
        size.runs.push(costOf(process.execPath, [resolve(import.meta.dirname, 'build.ts')], { env: { HAKKU_ROOT: size.root, HAKKU_OUT: out } }))
        const weights = filesEnding(out, '').map((file) => ({ file, bytes: statSync(file).size }))
        const pages = weights.filter(({ file }) => file.endsWith('.html'))
        const sum = (list: { bytes: number }[]) => list.reduce((all, { bytes }) => all + bytes, 0)
        Object.assign(size, { pages: pages.length, html: sum(pages), files: weights.length, bytes: sum(weights) })
        rmSync(out, { recursive: true })
      }
    const rows = sizes.map(({ entries, runs, pages, html, files, bytes }) => [
      entries, pages, spread(runs.map(({ wall }) => wall)), spread(runs.map(({ cpu }) => cpu)),
      ((1000 * median(runs.map(({ cpu }) => cpu))) / pages).toFixed(1), Math.round(median(runs.map(({ peak }) => peak))), Math.round(html / pages), files, Math.round(bytes / 1e6),
    ])
    console.log(`### Clean builds, three languages, with data and full-text index\n\n${table(['entries', 'pages', 'wall s', 'CPU s', 'CPU ms a page', 'peak MB', 'HTML bytes a page', 'files', 'MB'], rows)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})
