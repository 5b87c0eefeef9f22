/** Addresses that stay: permanent ones, redirects of old ones, and the ledger of everything that was ever released. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { dataFolder, writeBelow } from '../data/index.ts'
import { redirectFiles } from './redirects.ts'
import { releasedDiffs } from './releases.ts'

export { anchorsIn, deadAddresses, redirectOf, releasedBy, type Dead } from './built.ts'
export { diffOf, type EditionDiff } from './diff.ts'
export { joined, ledgerPath, ledgerText, parseLedger, readLedger, type Released } from './ledger.ts'
export { digestsPath, digestsText, readDigests, releasedDiffs, releasesFolder, type Digest } from './releases.ts'
export { followPath, movedPages, permanentRedirects, type Redirect } from './redirects.ts'
export { differences, digestOf, parseSums, sumsName, sumsOf, sumsText } from './sums.ts'

/** Writes permanent addresses, `_redirects`, and what changed between editions below `folder`, the root of a built site. */
export function writeRedirects(corpus: Corpus, folder: string): void {
  for (const [path, text] of redirectFiles(corpus, (path) => existsSync(join(folder, path, 'index.html')))) writeBelow(folder, path, text)
  for (const { name, text } of releasedDiffs(corpus.root)) writeBelow(folder, `${dataFolder}/editions/${name}`, text)
}
