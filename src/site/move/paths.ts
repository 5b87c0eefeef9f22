import { waysIn } from '../../corpus/index.ts'
import { corpus } from '../corpus.ts'
import { inEveryLanguage } from '../routes.ts'

/** The page of every way into the state of the handbook, in every language. */
export function corridorPaths() {
  return inEveryLanguage(waysIn(corpus()).map(({ slug, from, to }) => ({ params: { corridor: slug }, props: { slug, from: from.id, to: to.id } })))
}
