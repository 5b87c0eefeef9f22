import { languages, type Language } from '../../languages/index.ts'
import type { Line } from './leaflet.ts'

/** The lists of a leaflet. */
export interface Parts {
  gives: Line[]
  who: Line[]
  papers: Line[]
  steps: Line[]
  limits: Line[]
  refused: Line[]
  say: Line[]
}

/** Most lines of each list on a sheet with room to spare. */
const most: Record<keyof Parts, number> = { gives: 6, who: 8, papers: 9, steps: 8, limits: 4, refused: 3, say: 2 }
/** Fewest that still say what matters. */
const fewest: Record<keyof Parts, number> = { gives: 2, who: 2, papers: 4, steps: 3, limits: 1, refused: 1, say: 0 }
/** And when that is still too much: what a person cannot do without. */
const least: Record<keyof Parts, number> = { gives: 1, who: 1, papers: 3, steps: 2, limits: 1, refused: 0, say: 0 }
/** What is given up first when a sheet is full. */
const givenUp: readonly (keyof Parts)[] = ['say', 'who', 'gives', 'refused', 'steps', 'limits', 'papers']

/** Characters that fit on a line of a column, and lines that fit on both columns, by script; taken from prints with wide fonts. */
const roomOf: Readonly<Record<string, { line: number; lines: number }>> = { Latn: { line: 50, lines: 84 }, Knda: { line: 42, lines: 68 }, Deva: { line: 50, lines: 68 } }
/** A script that nobody has printed yet is given the least room. */
const leastRoom = { line: 42, lines: 68 }
const page = Object.fromEntries(languages.map(({ code, script }) => [code, roomOf[script] ?? leastRoom])) as Readonly<Record<Language, { line: number; lines: number }>>

const linesOf = (line: Line, across: number): number => Math.ceil((line.text.length + (line.oneOf ? 16 : 0)) / across) + (line.strong ? Math.ceil(line.strong.length / across) : 0) + 0.25

/** Lines that lists take, with their headings and the notes on what was left out. */
export function linesFor(parts: Parts, whole: Parts, language: Language, above: readonly string[], phones: number): number {
  const across = page[language].line
  const lists = (Object.keys(parts) as (keyof Parts)[]).reduce((sum, name) => sum + (parts[name].length === 0 ? 0 : 1.9 + parts[name].reduce((lines, line) => lines + linesOf(line, across), 0) + (parts[name].length < whole[name].length ? 1 : 0)), 0)
  // Title and summary run over both columns in larger letters.
  return lists + above.reduce((sum, text) => sum + Math.ceil(text.length / (across * 1.5)) * 2.6, 0) + (phones > 0 ? 2 + phones * 1.3 : 0)
}

/** Whether a sheet has room for larger letters. */
export const isRoomy = (parts: Parts, whole: Parts, language: Language, above: readonly string[], phones: number): boolean => linesFor(parts, whole, language, above, phones) < page[language].lines * 0.62

/** Cuts lists until they fit on one side of A4 beside title, summary and telephone numbers. What is most needed at the office stays longest. */
export function fitted(whole: Parts, language: Language, above: readonly string[], phones: number): Parts {
  const counts = { ...most }
  const cut = (): Parts => Object.fromEntries((Object.keys(whole) as (keyof Parts)[]).map((name) => [name, whole[name].slice(0, counts[name])])) as unknown as Parts
  for (;;) {
    const parts = cut()
    if (linesFor(parts, whole, language, above, phones) <= page[language].lines) return parts
    const over = (floor: Record<keyof Parts, number>) => givenUp.find((name) => Math.min(counts[name], whole[name].length) > floor[name])
    const next = over(fewest) ?? over(least)
    if (!next) return parts
    // One from each list in turn would leave little of each; the first in order goes down to its least.
    counts[next] = Math.min(counts[next], whole[next].length) - 1
  }
}
