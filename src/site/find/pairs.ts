import { parseFragment, serialiseFragment, type Known, type Person } from '../../views/finder/index.ts'

/** Answers as they stand in the link: name of the question to text. */
export type Pairs = Readonly<Record<string, string>>

/** The answers about a person, by the names of the link. */
export function pairsOf(person: Person): Pairs {
  const text = serialiseFragment(person)
  return Object.fromEntries(text === '' ? [] : text.split('&').map((pair) => pair.split('=') as [string, string]))
}

/** The person with one answer changed; undefined takes it away. Gives undefined when the answer cannot be. */
export function answer(person: Person, name: string, text: string | undefined, known: Known): Person | undefined {
  const { [name]: _, ...others } = pairsOf(person)
  const all = text === undefined ? others : { ...others, [name]: text }
  const { person: next, notes } = parseFragment(Object.entries(all).map(([key, value]) => `${key}=${value}`).join('&'), known)
  return notes.length > 0 ? undefined : next
}

/**
 * The text of an answer with several ticks. Ids that the page has no box for are kept; no tick at all is no answer.
 * `none` stands for the answer that none holds.
 */
export function ticked(boxes: readonly { value: string; checked: boolean }[], before: string | undefined): string | undefined {
  const known = new Set(boxes.map((box) => box.value))
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value)
  if (chosen.includes('none')) return 'none'
  const kept = (before ?? '').split(',').filter((id) => id !== '' && id !== 'none' && !known.has(id))
  const all = [...chosen, ...kept]
  return all.length === 0 ? undefined : all.join(',')
}
