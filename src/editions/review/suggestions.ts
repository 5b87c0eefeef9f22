import { linesOf, type Hunk, type ShownLine } from './lines.ts'

/** Lines of a file, from `from` to `to` (counted from 1, both included), and what `npm run fix` would write in their place. */
export interface Suggestion {
  path: string
  from: number
  to: number
  /** Without line ends. None: the lines go away. */
  lines: string[]
}

/** Most suggestions on one pull request at a time, most lines of one, and most characters of one; GitHub takes comments of 65,536. */
export const [mostSuggestions, mostLines, mostCharacters] = [30, 80, 20_000]

/** A line without what `npm run fix` changes: its indent, the dash before the first field of an item, spaces at its end. */
const bare = (line: string) => (line.trim() === '---' ? '---' : line.replace(/^[\s-]+/, '').trimEnd())
const stamp = /^renders: \{( [\w-]{1,40}: "[0-9a-f]{6}",?)* \}$/

/** How often each line stands in `after` less how often in `before`; lines without words do not count. */
function balance(before: readonly string[], after: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (lines: readonly string[], by: number) => lines.map(bare).filter(Boolean).forEach((line) => counts.set(line, (counts.get(line) ?? 0) + by))
  count(before, -1)
  count(after, 1)
  return counts
}
const isEven = (before: readonly string[], after: readonly string[]) => [...balance(before, after).values()].every((count) => count === 0)

/**
 * Hunks put together so that each group says the same before and after: a field that moves leaves one place and comes to
 * another, and who takes only one half has it twice or not at all. What never evens out (a stamp) is one group.
 */
function grouped(old: readonly string[], hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = []
  let open: Hunk[] = []
  for (const hunk of hunks) {
    open.push(hunk)
    if (!isEven(open.flatMap(({ from, count }) => old.slice(from - 1, from - 1 + count)), open.flatMap(({ lines }) => lines))) continue
    groups.push(open)
    open = []
  }
  return open.length > 0 ? [...groups, open] : groups
}

/** What a group of hunks makes of the lines from its first to its last. Nothing to replace: the line before is said again. */
function asSuggestion(path: string, old: readonly string[], group: readonly Hunk[]): Suggestion {
  const [first, last] = [group[0] as Hunk, group.at(-1) as Hunk]
  let [from, to] = [first.from, last.from + last.count - 1]
  if (to < from) from > 1 ? from-- : to++
  const lines: string[] = []
  let next = from
  for (const hunk of group) {
    lines.push(...old.slice(next - 1, hunk.from - 1), ...hunk.lines)
    next = hunk.from + hunk.count
  }
  return { path, from, to, lines: [...lines, ...old.slice(next - 1, to)] }
}

/** Whether a suggestion changes a stamp of a translation, not only spaces and order. */
export const isStamp = ({ lines }: Suggestion, before: readonly string[]): boolean => lines.some((line) => stamp.test(line) && !before.includes(line))

/**
 * What is against offering a suggestion beside the lines that a pull request shows. `outside`: GitHub takes a comment only
 * beside lines that one piece of the diff shows. `words`: it says something else than the lines that it replaces.
 * `hidden`: characters that nobody sees. `long`, `same`: nobody could read it; it changes nothing that a line holds.
 */
export function faultOf({ from, to, lines }: Suggestion, shown: ReadonlyMap<number, ShownLine>): 'outside' | 'words' | 'hidden' | 'long' | 'same' | undefined {
  if (to - from >= mostLines || lines.length > mostLines || lines.join('\n').length > mostCharacters) return 'long'
  const replaced = Array.from({ length: to - from + 1 }, (_, index) => shown.get(from + index))
  if (replaced.some((line) => line === undefined || line.piece !== replaced[0]?.piece)) return 'outside'
  const before = replaced.map((line) => line?.text ?? '')
  if (lines.some((line) => /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(line))) return 'hidden'
  // A carriage return stands in a line, but GitHub keeps the line ends of the file.
  if (before.map((line) => line.replace(/\r$/, '')).join('\n') === lines.join('\n')) return 'same'
  const words = (all: readonly string[]) => all.filter((line) => !stamp.test(line))
  return isEven(words(before), words(lines)) ? undefined : 'words'
}

/** Every suggestion for a file that `npm run fix` would turn from `old` into what the hunks say. */
export function suggestionsFor(path: string, old: string, hunks: readonly Hunk[]): Suggestion[] {
  const lines = linesOf(old)
  return grouped(lines, hunks).map((group) => asSuggestion(path, lines, group))
}
