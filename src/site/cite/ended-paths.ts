import { original } from '../../languages/index.ts'
import { corpus } from '../corpus.ts'
import { originalOnly } from '../original-only.ts'
import { inEveryLanguage } from '../routes.ts'

/** The old address of every id that ended. */
export const endedPaths = () => inEveryLanguage(corpus().tombstones.map((stone) => ({ params: { collection: stone.collection, ended: stone.id }, props: { stone } }))).filter(({ props }) => props.language === original || !originalOnly.includes(props.stone.collection))
