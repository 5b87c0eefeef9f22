import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, original, speaker } from '../../languages/index.ts'
import { sumsName, sumsOf, sumsText } from '../ledger/index.ts'
import { holdZip } from './budget.ts'
import { epubOf } from './epub.ts'
import { folderOf } from './folder.ts'
import { handbookOf } from './handbook.ts'
import { listed, megabytes } from './listed.ts'
import { zipOf } from './zip.ts'

/** Folder of the downloads in a built site. */
export const downloadFolder = 'download'

/** The editions, in the order in which they are made: name of the file, and what makes it. */
function editions(corpus: Corpus, site: string, commit?: string): [name: string, make: () => Uint8Array | string][] {
  return [
    ['hakku-site.zip', () => holdZip(zipOf(folderOf(corpus, site, commit), `hakku-${corpus.site.edition.number}`, corpus.site.edition.date))],
    ...languages.flatMap(({ code }): [string, () => Uint8Array | string][] => [
      [`hakku.${code}.html`, () => handbookOf(corpus, site, code, { commit })],
      [`hakku.${code}.epub`, () => epubOf(corpus, site, code, commit)],
    ]),
  ]
}

/**
 * Makes every edition of a built site into its `download/`, tells of each, writes the sums, and lists them on the pages of
 * downloads. `commit` names the state of the files in every edition. Throws when one is over its budget, and when the site was built before those pages were.
 */
export function writeEditions(corpus: Corpus, site: string, tell: (line: string) => void, commit?: string): void {
  const folder = join(site, downloadFolder)
  mkdirSync(folder, { recursive: true })
  const sizes = new Map<string, number>()
  const made = editions(corpus, site, commit)
  for (const [name] of [...made, [sumsName]]) rmSync(join(folder, name as string), { force: true })
  for (const [name, make] of made) {
    tell(`${name} …`)
    writeFileSync(join(folder, name), make())
    sizes.set(name, statSync(join(folder, name)).size)
    tell(`${name}  ${megabytes(sizes.get(name) as number)} MB`)
  }
  // Sheets to print are made before (src/editions/paper); they are listed with the rest.
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) sizes.set(name, statSync(join(folder, name)).size)
  const sums = new Map([...sumsOf(folder)].filter(([path]) => sizes.has(path)))
  writeFileSync(join(folder, sumsName), sumsText(sums))
  sizes.set(sumsName, statSync(join(folder, sumsName)).size)
  for (const { code } of languages) {
    const own = code === original
    const page = join(site, own ? '' : code, downloadFolder, 'index.html')
    writeFileSync(page, listed(readFileSync(page, 'utf8'), sizes, own ? '../' : '../../', speaker(code)))
  }
}
