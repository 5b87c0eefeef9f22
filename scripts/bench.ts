/**
 * `npm run bench`: how long the check takes over 1,000 made-up entries, and what the pages of the built site weigh. Bytes
 * are exact; times are of this machine, so read them against each other.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesEnding } from '../src/editions/index.ts'

spawnSync(process.execPath, ['scripts/bench-check.ts'], { stdio: 'inherit' })
const folder = resolve(process.env.HAKKU_OUT ?? 'dist')
if (!existsSync(folder)) console.log(`No built site in ${folder}: run npm run build to see what its pages weigh.`)
else {
  const kinds = ['schemes', 'occupations', 'barriers', 'practices', 'documents', 'states', 'organisations', 'figures', 'sources']
  console.log('\nPages with their style, bytes (median, heaviest)')
  console.log('kind'.padEnd(16), 'pages'.padStart(6), 'brotli'.padStart(16), 'gzip'.padStart(16))
  for (const kind of kinds) {
    const pages = filesEnding(folder, 'index.html').filter((file) => new RegExp(`/${kind}/[^/]+/index\\.html$`).test(file)).map((file) => readFileSync(file))
    if (pages.length === 0) continue
    const spread = (size: (page: Buffer) => number) => {
      const sizes = pages.map(size).sort((a, b) => a - b)
      return `${sizes[Math.floor(sizes.length / 2)]}, ${sizes.at(-1)}`
    }
    console.log(kind.padEnd(16), String(pages.length).padStart(6), spread((page) => brotliCompressSync(page).length).padStart(16), spread((page) => gzipSync(page, { level: 9 }).length).padStart(16))
  }
}
