import { contentRoot, readCorpus, type Corpus } from '../corpus/index.ts'

/**
 * One corpus for the whole process: the command that builds, Astro's configuration and the bundle of the pages each load
 * a copy of this module, and ten thousand entries need not be read and kept three times.
 */
const kept: unique symbol = Symbol.for('hakku.corpus')
const shared = globalThis as { [kept]?: Corpus | undefined }

/** The corpus of this build, read once. In `npm run dev` it is read anew when a content file changes. */
export function corpus(): Corpus {
  const root = contentRoot()
  const known = shared[kept]
  return known?.root === root ? known : (shared[kept] = readCorpus(root))
}

/** Forgets the corpus, so that the next page reads it anew. */
export function forgetCorpus(): void {
  shared[kept] = undefined
}
