import type { Person, Result } from '../../views/finder/index.ts'

/** Under which heading a result that is worth applying stands. */
export type Kind = 'special' | 'general' | 'laws' | 'held'

/** Results in the order of the page: what was made for the work, what is for everybody, laws, and what is in hand already. Empty kinds are left out. */
export function kinds(results: readonly Result[], person: Person): { kind: Kind; results: Result[] }[] {
  const kindOf = ({ scheme, held }: Result): Kind =>
    held ? 'held' : scheme.form === 'law' ? 'laws' : scheme.special && person.occupation !== undefined ? 'special' : 'general'
  return (['special', 'general', 'laws', 'held'] as const)
    .map((kind) => ({ kind, results: results.filter((result) => kindOf(result) === kind) }))
    .filter((group) => group.results.length > 0)
}

/** How many lines of each list fit on one printed sheet. */
export const sheet = { worth: 12, blocked: 6, papers: 12, ahead: 3, first: 3 } as const
