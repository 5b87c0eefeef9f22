import { contentRoot, readCorpus, type Corpus } from '../corpus/index.ts'

let read: Corpus | undefined

/** The corpus of this build, read once. In `npm run dev` it is read anew when a content file changes. */
export function corpus(): Corpus {
  return (read ??= readCorpus(contentRoot()))
}

/** Forgets the corpus, so that the next page reads it anew. */
export function forgetCorpus(): void {
  read = undefined
}
