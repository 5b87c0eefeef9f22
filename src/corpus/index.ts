/** Reads the content folders into one linked, typed corpus. The only reader: check, site, data and scripts all use it. */
export { Corpus } from './corpus.ts'
export type { Entry, ReadFile, Reference, Seat, Tombstone, Translation } from './entries.ts'
export { largestFile, type FileFault } from './files.ts'
export { readFrontMatter, type Position, type YamlFault } from './frontmatter.ts'
export { parseProse } from './prose.ts'
export { readCorpus, seatOf } from './read.ts'
export { contentRoot } from './root.ts'
