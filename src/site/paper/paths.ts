import type { Entry } from '../../corpus/index.ts'
import { corpus } from '../corpus.ts'
import { inEveryLanguage } from '../routes.ts'

/** Entries that have a sheet of paper: a leaflet with cards for a scheme, a wall sheet for an occupation. */
export const onPaper = (entry: Entry): boolean => entry.collection === 'schemes' || entry.collection === 'occupations'

/** The page to print of every scheme and occupation, in every language. Ids are one across kinds. */
export function paperPaths() {
  return inEveryLanguage((['schemes', 'occupations'] as const).flatMap((collection) => corpus().all(collection).map(({ id }) => ({ params: { id }, props: { collection, id } }))))
}
