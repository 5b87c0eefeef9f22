import type { Named } from './names.ts'

/** Kinds that the first answer is about: what somebody is owed, what it takes, what stands in the way, and the guides. */
const atFirst = new Set(['schemes', 'documents', 'barriers', 'occupations', 'states', 'pages'])
/** The first answer has 20 KB; in Kannada, the longest of the languages, 237 entries of these kinds were 16 KB. */
const mostAtFirst = 250

/**
 * Parts entries into those whose names are loaded before the first answer, by kind and weight, and the rest, loaded after it. Both
 * keep their order.
 */
export function inTwo(entries: readonly Named[]): { first: Named[]; rest: Named[] } {
  const first = new Set(entries.filter(({ collection }) => atFirst.has(collection)).sort((a, b) => b.weight - a.weight).slice(0, mostAtFirst))
  return { first: entries.filter((entry) => first.has(entry)), rest: entries.filter((entry) => !first.has(entry)) }
}
