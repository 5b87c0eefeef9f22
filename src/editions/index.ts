/** What leaves besides the pages: policies, full-text index, data, bibliographies, feeds. Offline copies have their own door, offline/index.ts: pages never need what makes them. */
import type { Corpus } from '../corpus/index.ts'
import { writeData } from './data/index.ts'
import { writeFollowed } from './feeds/index.ts'
import { writeRedirects } from './ledger/index.ts'
import { writeHeaders } from './site-files.ts'

export * from './bibliography/index.ts'
export * from './data/index.ts'
export * from './feeds/index.ts'
export { askEachTime, cachingOf, hashedFolders, keepForEver } from './caching.ts'
export { compressBelow } from './compressed.ts'
export { noteSearched, startFullText } from './fulltext.ts'
export * from './ledger/index.ts'
export { policyOf, withPolicy } from './policy.ts'
export { filesEnding } from './site-files.ts'

/** Writes everything that is no page of Astro below `folder`: data, feeds, sitemaps, redirects, headers. Returns the number of data files. */
export function writeBeside(corpus: Corpus, folder: string): number {
  const count = writeData(corpus, folder)
  writeFollowed(corpus, folder)
  writeRedirects(corpus, folder)
  writeHeaders(folder, corpus.site.base)
  return count
}
export { siteHandler } from './server.ts'
