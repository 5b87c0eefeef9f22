import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesEnding } from './site-files.ts'

/** Kinds of files that compress well. Pictures, archives, EPUB and the pieces of Pagefind are compressed already. */
const text = /\.(?:html|js|mjs|css|json|jsonld|geojson|webmanifest|svg|xml|csv|txt|md|bib|ris|ics|wasm)$/
/** Files below this many bytes fit into one packet either way. */
const least = 1_000
/** How many files are compressed at once: as many as Node has threads for it. */
const atOnce = 4

/** How much a folder weighs, in bytes, as it stands and as it is sent. */
export interface Compressed {
  files: number
  raw: number
  brotli: number
  gzip: number
}

/**
 * Writes `.br` (quality 11) and `.gz` (level 9) beside every file of text below `folder` that becomes smaller, for servers
 * that send such files as they are (nginx, Caddy; see serving/README.md). The same bytes each time. The last step before
 * copying: it makes three files of one.
 */
export async function compressBelow(folder: string): Promise<Compressed> {
  const files = filesEnding(folder, '').filter((file) => text.test(file))
  const sum: Compressed = { files: 0, raw: 0, brotli: 0, gzip: 0 }
  const next = files.values()
  const work = async () => {
    for (const file of next) {
      const raw = await readFile(file)
      if (raw.length < least) continue
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }),
        promisify(gzip)(raw, { level: 9 }),
      ])
      if (br.length < raw.length) await writeFile(`${file}.br`, br)
      if (gz.length < raw.length) await writeFile(`${file}.gz`, gz)
      sum.files++
      sum.raw += raw.length
      sum.brotli += Math.min(br.length, raw.length)
      sum.gzip += Math.min(gz.length, raw.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sum
}
