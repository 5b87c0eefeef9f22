import { en as labelsEn } from './labels/en.ts'
import { hi as labelsHi } from './labels/hi.ts'
import { kn as labelsKn } from './labels/kn.ts'
import type { Labels } from './labels/labels.ts'
import { original, type Language } from './languages.ts'
import { compile, type Filling, type Say, type Values } from './message.ts'
import { en } from './messages/en.ts'
import { contribute } from './messages/en-contribute.ts'
import { report } from './messages/en-report.ts'
import { data } from './messages/en-data.ts'
import { download } from './messages/en-download.ts'
import { entries } from './messages/en-entries.ts'
import { finder } from './messages/en-finder.ts'
import { keep } from './messages/en-keep.ts'
import { leaflet } from './messages/en-leaflet.ts'
import { search } from './messages/en-search.ts'
import { tools } from './messages/en-tools.ts'
import { hi } from './messages/hi.ts'
import { contribute as contributeHi } from './messages/hi-contribute.ts'
import { report as reportHi } from './messages/hi-report.ts'
import { data as dataHi } from './messages/hi-data.ts'
import { download as downloadHi } from './messages/hi-download.ts'
import { entries as entriesHi } from './messages/hi-entries.ts'
import { finder as finderHi } from './messages/hi-finder.ts'
import { keep as keepHi } from './messages/hi-keep.ts'
import { leaflet as leafletHi } from './messages/hi-leaflet.ts'
import { search as searchHi } from './messages/hi-search.ts'
import { tools as toolsHi } from './messages/hi-tools.ts'
import { kn } from './messages/kn.ts'
import { contribute as contributeKn } from './messages/kn-contribute.ts'
import { report as reportKn } from './messages/kn-report.ts'
import { data as dataKn } from './messages/kn-data.ts'
import { download as downloadKn } from './messages/kn-download.ts'
import { entries as entriesKn } from './messages/kn-entries.ts'
import { finder as finderKn } from './messages/kn-finder.ts'
import { keep as keepKn } from './messages/kn-keep.ts'
import { leaflet as leafletKn } from './messages/kn-leaflet.ts'
import { search as searchKn } from './messages/kn-search.ts'
import { tools as toolsKn } from './messages/kn-tools.ts'
import { en as phrasesEn } from './phrases/en.ts'
import { hi as phrasesHi } from './phrases/hi.ts'
import { kn as phrasesKn } from './phrases/kn.ts'

/** Every message of the interface in English, with its note. */
export const messagesEn = { ...en, ...data, ...tools, ...entries, ...contribute, ...report, ...finder, ...search, ...download, ...keep, ...leaflet } as const

/** Name of a message of the interface. */
export type MessageKey = keyof typeof messagesEn
/** Name of a phrase by which facts speak. */
export type PhraseKey = keyof typeof phrasesEn

type Arguments<S extends string> = S extends string
  ? keyof Values<S> extends never ? [] : [values: { [K in keyof Values<S>]: Values<S>[K] }]
  : never

/** What `t` wants after the key: nothing, or the parameters of the message. */
export type MessageArguments<K extends MessageKey> = Arguments<(typeof messagesEn)[K]['message']>
/** What `say` wants after the key. */
export type PhraseArguments<K extends PhraseKey> = Arguments<(typeof phrasesEn)[K]['message']>

/** Says a phrase of one language. The phrase modules are given this and know no language. */
export type SayPhrase = <K extends PhraseKey>(key: K, ...values: PhraseArguments<K>) => string

/** Messages of a language other than English: any of the keys, and no other. */
export type Translated = { readonly [K in MessageKey]?: string }

/** All words of one language. A message that is missing falls back to English; a test lists what is missing. */
export interface Words {
  messages: Translated
  phrases: { readonly [K in PhraseKey]: string }
  labels: Labels
}

const textOf = <K extends string>(list: Readonly<Record<K, { message: string }>>) =>
  Object.fromEntries(Object.entries<{ message: string }>(list).map(([key, { message }]) => [key, message])) as Record<K, string>

const english: Words = { messages: textOf(messagesEn), phrases: textOf(phrasesEn), labels: labelsEn }

/** The words of every language; a language added to the list does not compile until its words stand here. */
export const words: Readonly<Record<Language, Words>> = {
  en: english,
  kn: { messages: { ...kn, ...dataKn, ...toolsKn, ...entriesKn, ...contributeKn, ...reportKn, ...finderKn, ...searchKn, ...downloadKn, ...keepKn, ...leafletKn }, phrases: phrasesKn, labels: labelsKn },
  hi: { messages: { ...hi, ...dataHi, ...toolsHi, ...entriesHi, ...contributeHi, ...reportHi, ...finderHi, ...searchHi, ...downloadHi, ...keepHi, ...leafletHi }, phrases: phrasesHi, labels: labelsHi },
}

/** Compiles on first use, once per text and language. */
export function sayer<K extends string>(language: Language, texts: Readonly<Partial<Record<K, string>>>, fallback: Readonly<Partial<Record<K, string>>>) {
  const compiled = new Map<K, Say>()
  return (key: K, values: Filling = {}): string => {
    let say = compiled.get(key)
    if (!say) {
      const own = texts[key]
      const text = own ?? fallback[key]
      if (text === undefined) throw new Error(`"${key}": there is no such message; it belongs into messages/${original}.ts`)
      compiled.set(key, (say = compile(text, own === undefined ? original : language)))
    }
    return say(values)
  }
}
