import { corpus } from '../corpus.ts'
import { inEveryLanguage } from '../routes.ts'

/** The old address of every id that ended. */
export const endedPaths = () => inEveryLanguage(corpus().tombstones.map((stone) => ({ params: { collection: stone.collection, ended: stone.id }, props: { stone } })))
