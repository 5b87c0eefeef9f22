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
  /** For each word the names that hold it. */
  namesOfWord: number[][]
  /** For each word in how many entries it or a word of its meaning occurs. */
  entriesOfWord: number[]
}

const further = () => (globalThis as any).T?.further ?? 0.98

/** Gives each word a number, and counts. */
class Words {
  readonly words: string[] = []
  readonly numbers = new Map<string, number>()
  readonly senses: number[][] = []
  readonly entries: Set<number>[] = []
  readonly names: number[][] = []

  number(sound: string): number {
    const known = this.numbers.get(sound)
    if (known !== undefined) return known
    const fresh = this.words.push(sound) - 1
    this.numbers.set(sound, fresh)
    this.senses.push([])
    this.entries.push(new Set())
    this.names.push([])
    return fresh
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
  const add = (entry: number, words: string[], worth: number) => {
    const number = names.length
    const own = words.map((word) => all.number(word))
    names.push({ entry, words: own, worth })
    for (const word of new Set(own)) {
      ;(all.names[word] as number[]).push(number)
      ;(all.entries[word] as Set<number>).add(entry)
    }
  }
  entries.forEach((entry, number) => {
    for (const { words, worth } of plainNames(entry.title, entry.id)) add(number, words, worth)
    for (const name of entry.names) add(number, name.split(' '), further())
    if (entry.loose.length > 0) add(number, entry.loose, 0)
  })
  const wordsOfSense = meanings.map((): number[] => [])
  const entriesOfSense = meanings.map(() => new Set<number>())
  all.senses.forEach((senses, word) => {
    for (const sense of senses) {
      if ((all.names[word] as number[]).length > 0) (wordsOfSense[sense] as number[]).push(word)
      ;(all.entries[word] as Set<number>).forEach((entry) => (entriesOfSense[sense] as Set<number>).add(entry))
    }
  })
  const entriesOfWord = all.words.map((_, word) => Math.max((all.entries[word] as Set<number>).size, ...(all.senses[word] as number[]).map((sense) => (entriesOfSense[sense] as Set<number>).size)))
  return { entries, names, words: all.words, numbers: all.numbers, senses: all.senses, wordsOfSense, namesOfWord: all.names, entriesOfWord }
}
