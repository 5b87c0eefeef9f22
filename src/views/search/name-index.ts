import { meanings } from './meanings.ts'
import { plainNames, type Named } from './names.ts'
import { soundOf } from './sound.ts'

/** One name of one entry, by numbers of words. */
export interface Name {
  entry: number
  words: number[]
  /** How sure a match is, at most 1; 0 for loose words. */
  worth: number
}

/** All names of a list of entries, ready to be asked. */
export interface NameIndex {
  entries: Named[]
  names: Name[]
  /** Every word that occurs in a name or among the meanings, as it sounds. */
  words: string[]
  /** Number of a word by its sound. */
  numbers: Map<string, number>
  /** For each word the meanings that it may have; mostly none. */
  senses: number[][]
  /** For each meaning the words of names that have it. */
  wordsOfSense: number[][]
  /** Words by their first letter. */
  byFirst: Map<string, number[]>
  /** For each word the names that hold it. */
  namesOfWord: number[][]
  /** For each word in how many entries it or a word of its meaning occurs. */
  entriesOfWord: number[]
}

const further = 0.98

/** Gives each word a number, and counts the entries that hold it. */
class Words {
  readonly words: string[] = []
  readonly numbers = new Map<string, number>()
  readonly senses: number[][] = []
  readonly names: number[][] = []
  /** In how many entries each word and each meaning occurs, and in which last: entries come in order, so no set is needed. */
  readonly entries: number[] = []
  readonly entriesOfSense: number[] = meanings.map(() => 0)
  readonly #last: number[] = []
  readonly #lastOfSense: number[] = meanings.map(() => -1)

  number(sound: string): number {
    const known = this.numbers.get(sound)
    if (known !== undefined) return known
    const fresh = this.words.push(sound) - 1
    this.numbers.set(sound, fresh)
    this.senses.push([])
    this.names.push([])
    this.entries.push(0)
    this.#last.push(-1)
    return fresh
  }

  count(word: number, name: number, entry: number): void {
    const names = this.names[word] as number[]
    if (names[names.length - 1] !== name) names.push(name)
    if (this.#last[word] === entry) return
    this.#last[word] = entry
    this.entries[word] = (this.entries[word] as number) + 1
    for (const sense of this.senses[word] as number[]) {
      if (this.#lastOfSense[sense] === entry) continue
      this.#lastOfSense[sense] = entry
      this.entriesOfSense[sense] = (this.entriesOfSense[sense] as number) + 1
    }
  }
}

/** Makes the index of a list of entries. */
export function indexOf(entries: Named[]): NameIndex {
  const all = new Words()
  meanings.forEach((line, sense) => {
    for (const word of line) {
      const senses = all.senses[all.number(soundOf(word))] as number[]
      if (!senses.includes(sense)) senses.push(sense)
    }
  })
  const names: Name[] = []
  const add = (entry: number, sounds: string[], worth: number) => {
    const words = sounds.map((sound) => all.number(sound))
    for (const word of words) all.count(word, names.length, entry)
    names.push({ entry, words, worth })
  }
  entries.forEach((entry, number) => {
    for (const { words, worth } of plainNames(entry.title, entry.id)) add(number, words, worth)
    for (const name of entry.names) add(number, name.split(' '), further)
    if (entry.loose.length > 0) add(number, entry.loose, 0)
  })
  const wordsOfSense = meanings.map((): number[] => [])
  const byFirst = new Map<string, number[]>()
  all.words.forEach((sound, word) => {
    const first = sound.charAt(0)
    const list = byFirst.get(first)
    if (list) list.push(word)
    else byFirst.set(first, [word])
    if ((all.names[word] as number[]).length > 0) for (const sense of all.senses[word] as number[]) (wordsOfSense[sense] as number[]).push(word)
  })
  const entriesOfWord = all.words.map((_, word) => Math.max(all.entries[word] as number, ...(all.senses[word] as number[]).map((sense) => all.entriesOfSense[sense] as number)))
  return { entries, names, words: all.words, numbers: all.numbers, senses: all.senses, wordsOfSense, byFirst, namesOfWord: all.names, entriesOfWord }
}
