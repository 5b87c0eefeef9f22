import type { Corpus, Entry } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import { isOpen } from '../links.ts'
import { perCorpus } from '../per-corpus.ts'
import type { Collection } from '../../model/index.ts'
import { searchTerms, type SearchTerms, type TermsInLanguage } from '../terms.ts'
import { likeness, mayBegin } from './likeness.ts'
import { meanings, troubles } from './meanings.ts'
import { plainNames, type Named } from './names.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './words.ts'

/** Names of more words are kept as loose words: whole names of that length are hardly ever typed. */
const longestName = 2
/** Except those that speak of trouble: people type them as they say them. */
const longestTrouble = 3
/** Words this much alike need not both be kept: whoever types one finds the other. */
const alike = 0.8
/** And words this much alike are one word in two spellings. */
const sameSound = 0.95
/** From this weight on, names of one meaning are kept side by side: labour card, mazdoor card, karmika card. */
const weighty = 5
const mostWeight = 9
/** So many entries the index holds: a bigger one would be slow to load, and to ask. */
const mostEntries = 800
const nearHome = 2
const notOpen = 2

/** The words that have a meaning, by the letter with which they begin. */
const meaningWords = Map.groupBy(meanings.flatMap((line, sense) => line.map((word) => ({ sound: soundOf(word), sense }))), ({ sound }) => sound.charAt(0))
const known = new Map<string, Set<number>>()

/** Meanings that a word is heard to have, endings and slips included. */
function sensesOf(word: string): Set<number> {
  let senses = known.get(word)
  if (senses) return senses
  senses = new Set()
  for (const [first, words] of meaningWords) if (mayBegin(word, first)) for (const { sound, sense } of words) if (likeness(word, sound, false) >= alike) senses.add(sense)
  known.set(word, senses)
  return senses
}

const troubleSounds = new Set(meanings.filter(([first]) => troubles.includes(first as string)).flatMap((line) => line.map(soundOf)))

/** Whether whoever types `word` finds what is called `kept`. */
function leadsTo(kept: string, word: string): boolean {
  if (likeness(word, kept, false) >= alike) return true
  const senses = sensesOf(kept)
  return senses.size > 0 && [...sensesOf(word)].some((sense) => senses.has(sense))
}

const soundsLike = (kept: string, word: string) => likeness(word, kept, false) >= sameSound
const sameName = (kept: string[], name: string[], same: (kept: string, word: string) => boolean) => kept.length === name.length && name.every((word) => kept.some((other) => same(other, word)))

/** Kinds that people ask for in all their languages at once: of others the index keeps no loose words of foreign names. */
const everyday: readonly Collection[] = ['schemes', 'documents', 'barriers', 'occupations']

/** Names and loose words that do not follow from those before them. `own` are the names in the reader's language and the original's. */
function spare(known: string[][], own: string[][], foreign: string[][], everyday: boolean, weight: number): Pick<Named, 'names' | 'loose'> {
  const kept: string[][] = []
  for (const name of [...own, ...(everyday ? foreign : [])]) {
    const longest = name.some((word) => troubleSounds.has(word)) ? longestTrouble : longestName
    if (name.length <= longest && ![...known, ...kept].some((other) => sameName(other, name, weight >= weighty && everyday ? soundsLike : leadsTo))) kept.push(name)
  }
  const words = [...known, ...kept].flat()
  const loose: string[] = []
  for (const word of [...own, ...(everyday ? foreign : [])].flat()) if (![...words, ...loose].some((other) => leadsTo(other, word))) loose.push(word)
  return { names: kept.map((name) => name.join(' ')), loose }
}

/** How much of the handbook rests on an entry: each step doubles the entries that refer to it. */
function weightOf(corpus: Corpus, { collection, id }: SearchTerms): number {
  const entry = corpus.need(collection, id) as Entry
  const { places } = entry.data as { places?: string[] }
  const referring = new Set(corpus.incoming(collection, id).map(({ from }) => from)).size
  const open = collection !== 'schemes' || isOpen((entry as Entry<'schemes'>).data, corpus.today)
  return Math.max(0, Math.min(mostWeight, Math.floor(Math.log2(1 + referring)) + (places?.includes(corpus.site.home) ? nearHome : 0) - (open ? 0 : notOpen)))
}

/** The entries on which most rests, in the order of the collections. */
function heaviest(corpus: Corpus): { terms: SearchTerms; weight: number }[] {
  const all = searchTerms(corpus).map((terms) => ({ terms, weight: weightOf(corpus, terms) }))
  const kept = new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, mostEntries))
  return all.filter((each) => kept.has(each))
}

const heard = new WeakMap<TermsInLanguage, string[][]>()

/** Title and names in one language as words, heard once for the readers of all. */
function namesHeard(terms: TermsInLanguage): string[][] {
  let names = heard.get(terms)
  if (!names) heard.set(terms, (names = [terms.title, ...terms.names].map(wordsOf).filter((words) => words.length > 0)))
  return names
}

function named(corpus: Corpus, language: string): Named[] {
  return heaviest(corpus).map(({ terms, weight }): Named => {
    const { collection, id } = terms
    const translation = language === original ? undefined : (corpus.need(collection, id) as Entry).translations.get(language)
    const title = translation?.data.title ?? terms.original.title
    const own = terms.languages.get(language)
    const others = [...terms.languages.values()].filter((each) => each !== own)
    const known = plainNames(title, id).map(({ words }) => words)
    return { collection, id, title, foreign: language !== original && !translation, weight, ...spare(known, [...(own ? [own] : []), terms.original].flatMap(namesHeard), others.flatMap(namesHeard), everyday.includes(collection), weight) }
  })
}

const kept = perCorpus(() => new Map<string, Named[]>())

/**
 * What the small index holds for readers of one language: titles in that language, names in every one. Names that the
 * index can derive are left out.
 */
export function namedEntries(corpus: Corpus, language: string): Named[] {
  const ofCorpus = kept(corpus)
  let entries = ofCorpus.get(language)
  if (!entries) ofCorpus.set(language, (entries = named(corpus, language)))
  return entries
}
