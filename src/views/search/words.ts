import { endsInConsonant, folded, latin } from './letters.ts'
import { quiet } from './meanings.ts'
import { isLetterName, soundOf, spelt } from './sound.ts'

const between = /[^\p{L}\p{M}\p{N}]+/u
const apostrophes = /['’ʼ]/g
/** A point or comma inside a number: 2,00,000 and 2.0. */
const grouping = /(\d)[.,](?=\d)/g
/** Where digits meet letters: 90days. */
const numberThenWord = /(\d)(?=[^\d\s])/g
const wordThenNumber = /([^\d\s])(?=\d)/g
/** Kannada writes "does not" and "has become" into the word: `barutt-illa`, does not come; `tapp-agide`, has become wrong (`tappu`). */
const doesNot = /^(.{3,}?)[aiy]lla$/
const hasBecome = /^(.{3,}?)aa?g(?:ide|ittu|iddare|iruva)$/
/** What stands alone before the word it belongs to: e-Shram, ई श्रम, ಇ-ಶ್ರಮ್. */
const electronic = /^[eईइಇಈ]$/

/** How many parts from `start` on are one acronym whose letters stand apart: E S I, P.M.S.B.Y, पी एफ. */
function lettersApart(parts: readonly string[], start: number): number {
  const run = (isLetter: (part: string) => boolean) => {
    let end = start
    while (end < parts.length && isLetter(parts[end] as string)) end++
    return end - start
  }
  const plain = run((part) => /^[a-z]$/.test(part))
  if (plain > 1) return plain
  const named = run(isLetterName)
  return named > 1 && spelt(parts.slice(start, start + named).join('')) !== undefined ? named : 0
}

/** Puts together what belongs together. */
function joined(parts: readonly string[]): string[] {
  const out: string[] = []
  for (let start = 0; start < parts.length; ) {
    const letters = lettersApart(parts, start)
    const count = letters > 1 ? letters : electronic.test(parts[start] as string) && start + 1 < parts.length ? 2 : 1
    out.push(parts.slice(start, start + count).join(''))
    start += count
  }
  return out
}

function hear(part: string): string[] {
  const written = latin(part)
  const no = doesNot.exec(written)
  if (no) return [soundOf(no[1] as string), soundOf('illa')]
  const become = hasBecome.exec(written)
  return [soundOf(become ? `${become[1] as string}u` : part)]
}

const quietWords = new Set(quiet)

function isQuiet(part: string): boolean {
  const written = latin(part).toLowerCase()
  return quietWords.has(written.replace(/aa$/, 'a')) || (endsInConsonant(part) && quietWords.has(written.slice(0, -1)))
}

/** A part of a text: whether it says nothing, and how it sounds. Titles repeat their words, so each is heard once. */
interface Part {
  quiet: boolean
  sounds: string[]
}
const parts = new Map<string, Part>()

function partOf(part: string): Part {
  let known = parts.get(part)
  if (!known) parts.set(part, (known = { quiet: isQuiet(part), sounds: hear(part).filter(Boolean) }))
  return known
}

/**
 * The words of a text that say something, as written but folded: small letters, nothing invisible, acronyms in one. All words
 * when none says anything.
 */
export function sayingWords(text: string): string[] {
  const clean = folded(text).replace(apostrophes, '').replace(grouping, '$1').replace(numberThenWord, '$1 ').replace(wordThenNumber, '$1 ')
  const all = joined(clean.split(between).filter(Boolean))
  const saying = all.filter((part) => !partOf(part).quiet)
  return saying.length > 0 ? saying : all
}

/** The words of a text that say something, as they sound, in the order of the text. Signs, spaces and the points of an acronym make no difference. */
export function wordsOf(text: string): string[] {
  return sayingWords(text).flatMap((part) => partOf(part).sounds)
}
