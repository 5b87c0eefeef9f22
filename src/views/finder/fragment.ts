import type { FinderData } from './data.ts'
import type { Person, Question, Range } from './person.ts'

/** A part of a fragment that was left out, for a note to the reader. `part` is cut to 60 characters and is plain text. */
export interface Note {
  part: string
  why: 'unknown-question' | 'unknown-id' | 'malformed' | 'repeated' | 'too-long'
}

/** A person, and what of the fragment was left out. */
export interface Parsed {
  person: Person
  notes: Note[]
}

/** What the fragment may name. */
export type Known = Pick<FinderData, 'occupations' | 'places' | 'papers' | 'otherPapers' | 'cards' | 'words' | 'schemes'>

/** Characters of a fragment that are read; what follows is left out. */
export const longestFragment = 4000
const mostNotes = 20
const mostItems = 200

const names: Record<Question, string> = {
  occupation: 'occupation', state: 'state', home: 'home', age: 'age', sex: 'sex', papers: 'papers', cards: 'cards', children: 'children',
  family: 'family', income: 'income', household: 'household', work: 'work', category: 'category', area: 'area', homeArea: 'home-area',
  years: 'years', days: 'days', workers: 'workers', tax: 'tax', government: 'government',
}
const questions = new Map(Object.entries(names).map(([question, name]) => [name, question as Question]))

type Drop = (part: string, why: Note['why']) => void
type Reader = (text: string, drop: Drop) => unknown

const one = (ids: readonly string[]): Reader => (text, drop) => (ids.includes(text) ? text : drop(text, 'unknown-id'))

/** A list of ids; `none` and nothing at all mean that the answer is: none. A list of which no part is known was not answered. */
const list = (ids: ReadonlySet<string>): Reader => (text, drop) => {
  if (text === '' || text === 'none') return []
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length > mostItems) drop(text, 'too-long')
  const kept = new Set<string>()
  for (const part of parts.slice(0, mostItems)) if (ids.has(part)) kept.add(part)
    else drop(part, 'unknown-id')
  return kept.size > 0 ? [...kept].sort() : undefined
}

const whole = (most: number): Reader => (text, drop) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  return number <= most ? number : drop(text, 'malformed')
}

/** `12000`, `10000-15000`, or `15000-` for a band that is open upwards. */
const band: Reader = (text, drop): Range | undefined => {
  const found = /^(\d{1,9})(?:(-)(\d{1,9})?)?$/.exec(text)
  const atLeast = Number(found?.[1])
  const atMost = found?.[3] !== undefined ? Number(found[3]) : found?.[2] ? undefined : atLeast
  if (!found || (atMost !== undefined && atMost < atLeast)) return void drop(text, 'malformed')
  return atMost === undefined ? { atLeast } : { atLeast, atMost }
}

const truth: Reader = (text, drop) => (text === 'yes' ? true : text === 'no' ? false : drop(text, 'malformed'))

function readersFor(known: Known): Record<Question, Reader> {
  const areas = ['rural', 'urban']
  return {
    occupation: one(known.occupations), state: one(known.places), home: one(known.places), sex: one(known.words.sex),
    area: one(areas), homeArea: one(areas),
    papers: list(new Set([...known.papers, ...known.otherPapers])),
    cards: list(new Set([...known.cards, ...known.schemes.map((scheme) => scheme.id)])),
    family: list(new Set(known.words.family)), work: list(new Set(known.words.work)), category: list(new Set(known.words.category)),
    age: whole(120), children: whole(30), years: whole(120), days: whole(366), workers: whole(1_000_000),
    income: band, household: band, tax: truth, government: truth,
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).trim()
  } catch {
    return undefined
  }
}

/**
 * Reads a fragment (`#occupation=construction&age=58`). Never throws: what is malformed, hostile, too long or unknown is
 * left out part by part and noted; the rest is used. Every value is checked against the data, so nothing of the text
 * itself reaches a page except the notes, which are plain text.
 */
export function parseFragment(fragment: string, known: Known): Parsed {
  const notes: Note[] = []
  const drop: Drop = (part, why) => void (notes.length < mostNotes && notes.push({ part: part.slice(0, 60), why }))
  const readers = readersFor(known)
  const answers = new Map<Question, unknown>()
  const text = fragment.replace(/^#/, '')
  if (text.length > longestFragment) drop(text.slice(longestFragment), 'too-long')
  const parts = text.slice(0, longestFragment).split('&')
  // A part that was cut in the middle could be read as something that nobody wrote.
  if (text.length > longestFragment && text[longestFragment] !== '&') parts.pop()
  for (const part of parts) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const question = questions.get(equals < 0 ? part : part.slice(0, equals))
    const value = equals < 0 ? undefined : decoded(part.slice(equals + 1))
    if (!question) drop(part, 'unknown-question')
    else if (value === undefined) drop(part, 'malformed')
    else if (answers.has(question)) drop(part, 'repeated')
    else {
      const answer = readers[question](value, drop)
      if (answer !== undefined) answers.set(question, answer)
    }
  }
  return { person: Object.fromEntries(answers) as Person, notes }
}

const isRange = (value: object): value is Range => 'atLeast' in value

function text(value: NonNullable<Person[Question]>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : [...new Set(value)].sort().join(',')
  if (typeof value !== 'object' || !isRange(value)) return String(value)
  return value.atMost === value.atLeast ? String(value.atLeast) : `${value.atLeast}-${value.atMost ?? ''}`
}

/** Writes a person as a fragment without `#`, always in the same order: the same person gives the same link. */
export function serialiseFragment(person: Person): string {
  return (Object.keys(names) as Question[])
    .flatMap((question) => {
      const value = person[question]
      return value === undefined ? [] : [`${names[question]}=${text(value)}`]
    })
    .join('&')
}
