import type { Corpus, Entry } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import { isOpen } from '../links.ts'
import { searchTerms, type SearchTerms } from '../terms.ts'
import { likeness } from './likeness.ts'
import { meanings, troubles } from './meanings.ts'
import { plainNames, type Named } from './names.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './words.ts'

/** Names of more words are kept as loose words: whole names of that length are hardly ever typed. */
const longestName = 2
/** Except those that speak of trouble: people type them as they say them. */
const longestTrouble = 3
/** Words this much alike need not both be kept: whoever types one finds the other. */
const alike = 0.85
const heaviest = 9
const nearHome = 2
const notOpen = 2

const senses = new Map<string, Set<number>>()
meanings.forEach((line, sense) => {
  for (const word of line) senses.set(soundOf(word), (senses.get(soundOf(word)) ?? new Set()).add(sense))
})
const troubleSounds = new Set(meanings.filter(([first]) => troubles.includes(first as string)).flatMap((line) => line.map(soundOf)))

/** Whether whoever types `word` finds what is called `kept`. */
function leadsTo(kept: string, word: string): boolean {
  return likeness(word, kept, false) >= alike || [...(senses.get(word) ?? [])].some((sense) => senses.get(kept)?.has(sense))
}

const sameName = (kept: string[], name: string[]) => kept.length === name.length && name.every((word) => kept.some((other) => leadsTo(other, word)))

/** Names and loose words that do not follow from those before them. */
function spare(known: string[][], names: string[][]): Pick<Named, 'names' | 'loose'> {
  const kept: string[][] = []
  for (const name of names) {
    const longest = name.some((word) => troubleSounds.has(word)) ? longestTrouble : longestName
    if (name.length <= longest && ![...known, ...kept].some((other) => sameName(other, name))) kept.push(name)
  }
  const words = [...known, ...kept].flat()
  const loose: string[] = []
  for (const word of names.flat()) if (![...words, ...loose].some((other) => leadsTo(other, word))) loose.push(word)
  return { names: kept.map((name) => name.join(' ')), loose }
}

/** How much of the handbook rests on an entry: each step doubles the entries that refer to it. */
function weightOf(corpus: Corpus, { collection, id }: SearchTerms): number {
  const entry = corpus.need(collection, id) as Entry
  const { places } = entry.data as { places?: string[] }
  const referring = new Set(corpus.incoming(collection, id).map(({ from }) => from)).size
  const open = collection !== 'schemes' || isOpen((entry as Entry<'schemes'>).data, corpus.today)
  return Math.max(0, Math.min(heaviest, Math.floor(Math.log2(1 + referring)) + (places?.includes(corpus.site.home) ? nearHome : 0) - (open ? 0 : notOpen)))
}

/**
 * What the small index holds for readers of one language: titles in that language, names in every one. Names that the
 * index can derive are left out.
 */
export function namedEntries(corpus: Corpus, language: string): Named[] {
  return searchTerms(corpus).map((terms): Named => {
    const own = language === original ? undefined : (corpus.need(terms.collection, terms.id) as Entry).translations.get(language)
    const title = own?.data.title ?? terms.original.title
    const all = [terms.original, ...(own ? [terms.languages.get(language) ?? terms.original] : []), ...terms.languages.values()]
    const names = all.flatMap((each) => [each.title, ...each.names]).map(wordsOf).filter((words) => words.length > 0)
    const known = plainNames(title, terms.id).map(({ words }) => words)
    return { collection: terms.collection, id: terms.id, title, foreign: language !== original && !own, weight: weightOf(corpus, terms), ...spare(known, names) }
  })
}
