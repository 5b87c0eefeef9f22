import { quiet } from './meanings.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './words.ts'

/** An entry as the small index knows it: what is shown of it and everything by which it may be asked for. */
export interface Named {
  /** Folder of the address: `schemes`. */
  collection: string
  id: string
  /** Title in the reader's language, or in the language of originals when there is no translation. */
  title: string
  /** True when the title does not stand in the reader's language. */
  foreign: boolean
  /** From 0 to 9: how much of the handbook rests on it. Decides between entries of one name. */
  weight: number
  /** Further names as they sound, words parted by spaces. */
  names: string[]
  /** Words of longer names, as they sound: they are found, but none of them is a name. */
  loose: string[]
}

/** A name that is heard: its words as they sound, and how sure a match of it is. */
export interface Heard {
  words: string[]
  worth: number
}

const quietSounds = new Set(quiet.map(soundOf))

/** Whether a word, as it sounds, says nothing of what is looked for. */
export const isQuiet = (sound: string): boolean => quietSounds.has(sound)

/** The words of a name that say something; all of them when none does. */
export function sayingWords(name: string): string[] {
  const words = wordsOf(name)
  const saying = words.filter((word) => !isQuiet(word))
  return saying.length > 0 ? saying : words
}

const surest = 1
const byAside = 0.95
const byAddress = 0.97
/** What explains a title: brackets, and what follows a colon, a dash or a comma. */
const explanation = /\s*[([:;–—].*|\s+-\s.*|,\s.*/
const inBrackets = /\(([^()]+)\)/

/** Names that follow from title and id, so that no index need hold them. */
export function plainNames(title: string, id: string): Heard[] {
  const names = [
    { words: sayingWords(title), worth: surest },
    { words: sayingWords(title.replace(explanation, '')), worth: surest },
    { words: sayingWords(inBrackets.exec(title)?.[1] ?? ''), worth: byAside },
    { words: sayingWords(id), worth: byAddress },
  ]
  const texts = names.map(({ words }) => words.join(' '))
  return names.filter(({ words }, index) => words.length > 0 && texts.indexOf(texts[index] as string) === index)
}

/** The id that a title gives when nothing is added: `Employees’ Provident Fund (PF)` gives `employees-provident-fund`. */
export function idFrom(title: string): string {
  return title
    .replace(explanation, '')
    .replace(/['’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
