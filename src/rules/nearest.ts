import { closest, distance } from 'fastest-levenshtein'

/** The word of `list` that is nearest to `word`, when it is near enough to be what the author meant. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  if (list.length === 0) return undefined
  const candidate = closest(word, list)
  return distance(word, candidate) <= Math.max(2, Math.floor(word.length / 3)) ? candidate : undefined
}

/** ` (did you mean "x"?)` or nothing. */
export function didYouMean(word: string, list: readonly string[]): string {
  const candidate = nearest(word, list)
  return candidate ? ` (did you mean "${candidate}"?)` : ''
}
