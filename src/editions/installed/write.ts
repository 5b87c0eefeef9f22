import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { keptFiles, keptFolder, pagesOf, prefixOf } from './kept.ts'
import { manifestOf } from './manifest.ts'
import { packed, type List } from './packed.ts'
import { workerOf } from './worker.ts'

/** Script of the worker, at the root of the site so that it may answer for all of it. */
export const workerName = 'worker.js'
/** Name of the manifest of a language, below its prefix. */
export const manifestName = 'app.webmanifest'

/** Writes what an installed site needs below a finished `site`: kept handbooks with their lists, worker, manifests. Returns the lists. */
export function writeInstalled(corpus: Corpus, site: string): List[] {
  const { base, edition } = corpus.site
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(site, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  writeFileSync(join(site, workerName), workerOf(corpus))
  for (const { code } of languages) write(`${prefixOf(code)}${manifestName}`, manifestOf(corpus, code))
  const pages = pagesOf(site)
  return languages.map(({ code }) => {
    const { list, parts } = packed(keptFiles(site, base, code, pages), { language: code, edition: edition.number, date: edition.date })
    for (const [file, bytes] of parts) write(`${keptFolder}/${file}`, bytes)
    write(`${keptFolder}/${code}.json`, `${JSON.stringify(list)}\n`)
    return list
  })
}
