import type { Entry } from '../../corpus/index.ts'

/** Words that say nothing about what an entry is. */
const empty = new Set(['with', 'from', 'that', 'this', 'their', 'them', 'into', 'under', 'over', 'after', 'before', 'through', 'worker', 'workers'])
/** Beginnings of the words of a text: “camps” and “camp” are one word. */
const stems = (text: string) => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !empty.has(word)).map((word) => word.slice(0, 4)))

/**
 * Entries that may be the one that somebody is about to write anew, the most alike first, at most three: their title and
 * other names share two words with the new title, or the one word that it has.
 */
export function alike<E extends Entry>(title: string, entries: readonly E[]): E[] {
  const wanted = stems(title)
  const enough = Math.min(2, wanted.size)
  if (enough === 0) return []
  const namesOf = ({ data }: E) => stems([data.title, ...('aliases' in data ? data.aliases : [])].join(' '))
  const counted = entries.map((entry) => ({ entry, shared: [...namesOf(entry)].filter((stem) => wanted.has(stem)).length }))
  return counted.filter(({ shared }) => shared >= enough).toSorted((a, b) => b.shared - a.shared || a.entry.id.localeCompare(b.entry.id, 'en')).slice(0, 3).map(({ entry }) => entry)
}
