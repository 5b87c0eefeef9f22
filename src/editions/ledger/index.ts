/** Addresses that stay: permanent ones, redirects of old ones, and the ledger of everything that was ever released. */
import type { Corpus } from '../../corpus/index.ts'
import { writeBelow } from '../data/index.ts'
import { redirectFiles } from './redirects.ts'

export { anchorsIn, deadAddresses, redirectOf, releasedBy, type Dead } from './built.ts'
export { joined, ledgerPath, ledgerText, parseLedger, readLedger, type Released } from './ledger.ts'
export { followPath, movedPages, permanentRedirects, type Redirect } from './redirects.ts'

/** Writes permanent addresses and `_redirects` below `folder`, the root of a built site. */
export function writeRedirects(corpus: Corpus, folder: string): void {
  for (const [path, text] of redirectFiles(corpus)) writeBelow(folder, path, text)
}
