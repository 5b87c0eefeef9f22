/**
 * Questions asked of the corpus: pure functions, no texts of the interface, everything computed from entries, remembered
 * per corpus. What also runs in a reader's browser stands in `finder/` and has its own door there.
 */
export { changeItems, changesIn, type Item } from './changes.ts'
export * from './corridor.ts'
export * from './coverage.ts'
export { meaningOf, type Meaning } from './difference.ts'
export * from './facts.ts'
export * from './finder-data.ts'
export * from './history.ts'
export * from './links.ts'
export * from './matrix.ts'
export * from './observations.ts'
export * from './papers.ts'
export * from './path.ts'
export * from './policy.ts'
export * from './refusals.ts'
export * from './relations.ts'
export { namedEntries } from './search/of-corpus.ts'
export * from './terms.ts'
