import { likeness, mayBegin } from './likeness.ts'
import { common, meanings, troubles } from './meanings.ts'
import type { NameIndex } from './name-index.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './words.ts'

/** How well one word of the question fits the words and meanings of the index; only what fits is kept. */
export interface Fit {
  words: Map<number, number>
  senses: Map<number, number>
  /** How much the word says: rare words say more. */
  weight: number
  /** True for words that speak of trouble: not, wrong, refused. */
  trouble: boolean
}

const commonSounds = new Set(common.map(soundOf))
const commonWeight = 0.3
/** What is less alike than this is another word. */
const leastLikeness = 0.6
/** In how many entries a word that no name holds is taken to occur. */
const entriesOfStranger = 12
/** A number that no name holds belongs to this question alone (2 months); one that a name holds says something (2 lakh). */
const strangeNumber = 0.4
const knownNumber = 2
const troubleSenses = new Set(meanings.flatMap(([first], sense) => (troubles.includes(first as string) ? [sense] : [])))
/** Two words typed as one, or one typed as two, must fit nearly exactly. */
const surely = 0.9
const shortestPart = 3
/** A word that fits this well is not taken apart. */
const oneWord = 0.72
/** A word of the same meaning is nearly the word itself. */
const bySense = 0.86

function rarity(index: NameIndex, sound: string, entries: number): number {
  return Math.log(1 + index.entries.length / Math.max(1, entries)) * (commonSounds.has(sound) ? commonWeight : 1)
}

/** How much a word of the index says: less, the more entries have it or one of its meaning in a name. */
export function weightOf(index: NameIndex, word: number): number {
  return rarity(index, index.words[word] as string, index.entriesOfWord[word] as number)
}

function fitOf(index: NameIndex, typed: string, unfinished: boolean): Fit {
  const words = new Map<number, number>()
  const senses = new Map<number, number>()
  let best = -1
  index.byFirst.forEach((list, first) => {
    if (!mayBegin(typed, first)) return
    for (const word of list) {
      const fit = likeness(typed, index.words[word] as string, unfinished)
      if (fit < leastLikeness) continue
      words.set(word, fit)
      for (const sense of index.senses[word] as number[]) if (fit > (senses.get(sense) ?? 0)) senses.set(sense, fit)
      if (best < 0 || fit > (words.get(best) as number)) best = word
    }
  })
  const trouble = Array.from(senses).some(([sense, fit]) => fit >= surely && troubleSenses.has(sense))
  return { words, senses, trouble, weight: weigh(index, typed, best, (words.get(best) ?? 0) >= surely) }
}

/** What a typed word weighs that fits the word `best` of the index (-1 for none) for sure, or not so surely. */
function weigh(index: NameIndex, typed: string, best: number, sure: boolean): number {
  if (/^\d/.test(typed)) return best < 0 ? strangeNumber : knownNumber
  const stranger = rarity(index, typed, entriesOfStranger)
  if (best < 0) return stranger
  return sure ? weightOf(index, best) : Math.min(stranger, weightOf(index, best))
}

const bestOf = (fit: Fit) => Math.max(0, ...fit.words.values())

/** The two words that were typed as one (rationcard), when the index knows both. */
function parted(index: NameIndex, typed: string): [string, string] | undefined {
  for (let at = shortestPart; at <= typed.length - shortestPart; at++) {
    const [first, second] = [typed.slice(0, at), typed.slice(at)]
    const bare = first.replace(/[ae]$/, '')
    const known = index.numbers.has(first) ? first : index.numbers.has(bare) ? bare : undefined
    if (known !== undefined && index.numbers.has(second)) return [known, second]
  }
  return undefined
}

/** Lets two words fit what the index has as one: gruha lakshmi, gruhalakshmi. */
function fitTogether(index: NameIndex, first: string, second: string, fits: readonly [Fit, Fit]): void {
  fitOf(index, first + second, false).words.forEach((fit, word) => {
    if (fit >= surely) for (const part of fits) part.words.set(word, Math.max(fit, part.words.get(word) ?? 0))
  })
}

/** How the words of a question fit the index: one fit for each word. */
export function fitsOf(index: NameIndex, question: string, unfinished: boolean): Fit[] {
  const typed = wordsOf(question)
  const fits = typed.map((word, at) => fitOf(index, word, unfinished && at === typed.length - 1))
  for (let at = 1; at < typed.length; at++) fitTogether(index, typed[at - 1] as string, typed[at] as string, [fits[at - 1] as Fit, fits[at] as Fit])
  return fits.flatMap((fit, at) => {
    const parts = bestOf(fit) < oneWord ? parted(index, typed[at] as string) : undefined
    return parts ? parts.map((part) => fitOf(index, part, false)) : [fit]
  })
}

/** How well a word of the question fits a word of the index, by sound or by meaning. */
export function fitTo(index: NameIndex, fit: Fit, word: number): number {
  return (index.senses[word] as number[]).reduce((best, sense) => Math.max(best, (fit.senses.get(sense) ?? 0) * bySense), fit.words.get(word) ?? 0)
}
