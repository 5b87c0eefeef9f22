import type { Corpus, Entry } from '../corpus/index.ts'
import { original, speaker, type Language, type Speaker } from '../languages/index.ts'
import { collections, firstDay, lastDay, type EligibilityTest, type Term } from '../model/index.ts'
import { history, type Change } from './history.ts'
import { sorted } from './links.ts'
import { byText } from './per-corpus.ts'

/** One changed fact of one entry, said by the phrases of a language. */
export interface Item {
  entry: Entry
  /** Title of the entry in the language asked for, or in English. */
  title: string
  /** Name of the fact that changed: the label of its benefit or step; empty when the entry itself changed. */
  what: string
  change: Change
  /** Values that stopped holding and began to hold, in words. Empty where nothing was or follows. */
  old: string[]
  new: string[]
  /** First day that the date of the change can mean. */
  day: string
}

interface Described { id?: string; label?: string; why?: string; unit?: Term<'units'>; per?: Term<'periods'>; bound?: Term<'bounds'> }

/** The value at a key: ids stand in place of indexes. */
function valueAt(data: unknown, key: string): unknown {
  let value = data
  for (const part of key.split('.')) value = Array.isArray(value) ? (value.find((item) => (item as Described).id === part) ?? value[Number(part)]) : (value as Record<string, unknown> | undefined)?.[part]
  return value
}

/** The nearest label on the way to a key, translated where a translation holds it. */
export function labelOf(entry: Entry, key: string, language: Language): string {
  const parts = key.split('.')
  for (let end = parts.length; end > 0; end--) {
    const at = parts.slice(0, end).join('.')
    const label = (valueAt(entry.data, at) as Described | undefined)?.label
    if (typeof label === 'string') return entry.translations.get(language)?.data.words[`${at}.label`] ?? label
  }
  return ''
}

type Value = Change['old'][number] & { is?: number | string; test?: string; answer?: Term<'portabilityAnswers'>; move?: Term<'moves'>; id?: string; label?: string }

/** A value of a fact in words, by the phrases of a language. Empty when the fact says nothing by itself. */
export function saidOf(corpus: Corpus, entry: Entry, key: string, value: Value, speak: Speaker): string {
  const nameOf = (collection: Parameters<Corpus['get']>[0], id: string) => corpus.get(collection, id)?.translations.get(speak.language)?.data.title ?? corpus.get(collection, id)?.data.title ?? id
  if (typeof value.is === 'string') return speak.label('statuses', value.is as Term<'statuses'>)
  if (typeof value.is === 'number') {
    const head = valueAt(entry.data, key.replace(/\.values$/, '')) as Described
    const dated = value as Value & { is: number }
    return head.unit && head.per ? speak.amount({ unit: head.unit, per: head.per, bound: head.bound ?? 'exactly' }, dated) : speak.promised(dated)
  }
  if (value.test) return speak.eligibility(value as unknown as EligibilityTest, nameOf as Parameters<Speaker['eligibility']>[1], value.id ? entry.translations.get(speak.language)?.data.words[`eligibility.${value.id}.label`] : undefined)
  if (value.answer && value.move) return speak.portability(value.move, value.answer)
  return value.label ?? ''
}

/**
 * The changed facts of one entry in words, the latest first. A change that reads the same before and after (a scheme that
 * stayed open under a new law) is left out; the data holds it.
 */
export function changesIn(corpus: Corpus, entry: Entry, language: Language = original): Item[] {
  const speak = speaker(language)
  return history(entry, corpus.today).map((change) => {
    const spoken = (values: readonly Value[]) => values.map((value) => saidOf(corpus, entry, change.key, value, speak)).filter(Boolean)
    return { entry, title: entry.translations.get(language)?.data.title ?? entry.data.title, what: labelOf(entry, change.key, language), change, old: spoken(change.old), new: spoken(change.new), day: firstDay(change.since) }
  }).filter((item) => item.old.join() !== item.new.join())
}

/**
 * Every changed fact, the latest first; what lies ahead comes first of all. Two runs on one corpus give one list: the
 * order is that of dates, then of entries and keys.
 */
export function changeItems(corpus: Corpus, language: Language = original): Item[] {
  return collections
    .flatMap((collection): Entry[] => sorted(corpus.all(collection)))
    .flatMap((entry) => changesIn(corpus, entry, language))
    .toSorted((a, b) => byText(lastDay(b.change.since), lastDay(a.change.since)) || byText(a.entry.id, b.entry.id) || byText(a.change.key, b.change.key))
}
