import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Corpus } from '../../corpus/index.ts'
import { folderOf, zipOf } from '../../editions/offline/index.ts'

/** The zip of a site, unpacked on this machine. */
export interface UnpackedCopy {
  /** Address of a file of the copy by its path, `file://…`. */
  address(path: string): string
  /** Takes the folder away. */
  remove(): void
}

/** Makes the zip of a built site and unpacks it into a folder with a space in its name, as phones and offices have them. */
export function unpackedCopy(corpus: Corpus, site: string): UnpackedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'hakku walk '))
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(folderOf(corpus, site), 'hakku', corpus.site.edition.date)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return { address: (path) => pathToFileURL(join(folder, 'hakku', path)).href, remove: () => rmSync(folder, { recursive: true }) }
}
