import { meanings } from './meanings.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './words.ts'

/** An entry as the small index knows it: what is shown of it and everything by which it may be asked for. */
export interface Named {
  /** Folder of the address: `schemes`. */
  collection: string
  id: string
  /** Title in the reader's language, or in the original when there is no translation. */
  title: string
  /** True when the title stands in the language of originals though the reader's is another. */
  untranslated?: boolean
  /** From 0 to 9: how much of the handbook rests on it. Decides between entries of one name. */
  weight: number
  /** Further names as they sound, words parted by spaces. */
  names: string[]
}

/** A name of an entry: the numbers of its words in the index. */
interface Name {
  entry: number
  words: number[]
  /** How sure a match of this name is: a full title says more than the words of an address. */
  worth: number
}

/** All names, ready to be asked. */
export interface NameIndex {
  entries: Named[]
  /** Every word that occurs, as it sounds, and the words of `meanings`. */
  words: string[]
  /** For each word the meanings that it may have; mostly none. */
  senses: number[][]
  names: Name[]
  /** The words of each meaning that occur in names. */
  wordsOfSense: number[][]
  /** Number of a word by its sound. */
  numbers: Map<string, number>
  /** Numbers of the names in which a word occurs, by the number of the word. */
  namesOfWord: number[][]
  /** In how many entries a word occurs. */
  entriesOfWord: number[]
  /** In how many entries a word of a meaning occurs. */
  entriesOfSense: number[]
}

const titleWorth = 1
const nameWorth = 0.98
const idWorth = 0.9
const asides = /\s*[([:;–—].*|\s+-\s.*|,\s.*/

/** Names that follow from title and id, so that no index need hold them. */
export function plainNames(entry: Pick<Named, 'title' | 'id'>): { name: string; worth: number }[] {
  const short = entry.title.replace(asides, '')
  const aside = /\(([^()]+)\)/.exec(entry.title)?.[1]
  const names = [
    { name: wordsOf(entry.title).join(' '), worth: titleWorth },
    { name: wordsOf(short).join(' '), worth: titleWorth },
    ...(aside ? [{ name: wordsOf(aside).join(' '), worth: idWorth }] : []),
    { name: wordsOf(entry.id).join(' '), worth: idWorth },
  ]
  return names.filter(({ name }, index) => name !== '' && names.findIndex((other) => other.name === name) === index)
}

const put = <K>(map: Map<K, number>, key: K, fresh: () => number): number => {
  let number = map.get(key)
  if (number === undefined) map.set(key, (number = fresh()))
  return number
}

/** Makes the index of a list of entries. */
export function indexOf(entries: Named[]): NameIndex {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => put(numbers, word, () => words.push(word) - 1)
  const senses: number[][] = []
  meanings.forEach((line, sense) => {
    for (const word of line) {
      const own = (senses[numberOf(soundOf(word))] ??= [])
      if (!own.includes(sense)) own.push(sense)
    }
  })
  const names: Name[] = entries.flatMap((entry, number) =>
    [...plainNames(entry), ...entry.names.map((name) => ({ name, worth: nameWorth }))].map(({ name, worth }) => ({ entry: number, words: name.split(' ').map(numberOf), worth })),
  )
  const count = () => Array.from({ length: words.length }, (): number[] => [])
  const namesOfWord = count()
  const entriesWith = count().map(() => new Set<number>())
  const entriesWithSense = meanings.map(() => new Set<number>())
  const wordsOfSense = meanings.map((): number[] => [])
  for (let word = 0; word < words.length; word++) senses[word] ??= []
  names.forEach((name, number) => {
    for (const word of new Set(name.words)) {
      ;(namesOfWord[word] as number[]).push(number)
      ;(entriesWith[word] as Set<number>).add(name.entry)
      for (const sense of senses[word] as number[]) (entriesWithSense[sense] as Set<number>).add(name.entry)
    }
  })
  namesOfWord.forEach((found, word) => {
    if (found.length > 0) for (const sense of senses[word] as number[]) (wordsOfSense[sense] as number[]).push(word)
  })
  return { entries, words, senses, names, wordsOfSense, numbers, namesOfWord, entriesOfWord: entriesWith.map((set) => set.size), entriesOfSense: entriesWithSense.map((set) => set.size) }
}
