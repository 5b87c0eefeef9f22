import { corpus } from '../corpus.ts'
import { inEveryLanguage } from '../routes.ts'
import { corridorPages } from './moves.ts'

/** The page of every way into the state of the handbook, in every language. */
export function corridorPaths() {
  return inEveryLanguage(corridorPages(corpus()).map(({ slug, from, to }) => ({ params: { corridor: slug }, props: { slug, from: from.id, to: to.id } })))
}
