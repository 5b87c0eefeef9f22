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

const surest = 1
const byAside = 0.95
const byAddress = 0.97
/** What explains a title: brackets, a year, and what follows a colon or a dash. */
const explanation = /\s*[([:;–—].*|\s+-\s.*|,\s\d.*/
const inBrackets = /\(([^()]+)\)/

/** Names that follow from title and id, so that no index need hold them. */
export function plainNames(title: string, id: string): Heard[] {
  const names = [{ words: wordsOf(title), worth: surest }]
  const add = (words: string[], worth: number) => {
    const text = words.join(' ')
    if (text !== '' && names.every((name) => name.words.join(' ') !== text)) names.push({ words, worth })
  }
  const short = title.replace(explanation, '')
  if (short !== title) {
    add(wordsOf(short), surest)
    add(wordsOf(inBrackets.exec(title)?.[1] ?? ''), byAside)
  }
  if (idFrom(title) !== id) add(wordsOf(id), byAddress)
  return names.filter(({ words }) => words.length > 0)
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
