import { inSentence, labels, messages, phrases, placeForm } from './en/index.ts'
import type { Labels, LabelSet } from './labels/labels.ts'
import { languages, original, type Language } from './languages.ts'
import { compile, type Filling, type Say, type Values } from './message.ts'

/** Name of a message of the interface. */
export type MessageKey = keyof typeof messages
/** Name of a phrase by which facts speak. */
export type PhraseKey = keyof typeof phrases

type Arguments<S extends string> = S extends string
  ? keyof Values<S> extends never ? [] : [values: { [K in keyof Values<S>]: Values<S>[K] }]
  : never

/** What `t` wants after the key: nothing, or the parameters of the message. */
export type MessageArguments<K extends MessageKey> = Arguments<(typeof messages)[K]['message']>
/** What `say` wants after the key. */
export type PhraseArguments<K extends PhraseKey> = Arguments<(typeof phrases)[K]['message']>

/** Says a phrase of one language. The phrase modules are given this and know no language. */
export type SayPhrase = <K extends PhraseKey>(key: K, ...values: PhraseArguments<K>) => string

/** Messages of one part of the interface in a language other than English: any of the keys, and no other. */
export type Translated = { readonly [K in MessageKey]?: string }

/** All words of one language. A key that is missing or unknown does not compile. */
export interface Words {
  messages: { readonly [K in MessageKey]: string }
  phrases: { readonly [K in PhraseKey]: string }
  labels: Labels
  /** How a place name changes before the phrase `place.in` takes it up; without it names stay alone. */
  placeForm?: (name: string) => string
  /** How a label changes inside a sentence; without it labels stay as they are. */
  inSentence?: (set: LabelSet, label: string) => string
}

const textOf = <K extends string>(list: Readonly<Record<K, { message: string }>>) =>
  Object.fromEntries(Object.entries<{ message: string }>(list).map(([key, { message }]) => [key, message])) as Record<K, string>

const english: Words = { messages: textOf(messages), phrases: textOf(phrases), labels, placeForm, inSentence }

async function wordsOf(code: Language): Promise<Words> {
  if (code === original) return english
  const folder = (await import(`./${code}/index.ts`)) as { words?: Words }
  if (!folder.words) throw new Error(`src/languages/${code}/index.ts: exports no words; copy the folder of a related language and translate it`)
  return folder.words
}

/** The words of every language in the list, each from the folder of its code. */
export const words = Object.fromEntries(await Promise.all(languages.map(async ({ code }) => [code, await wordsOf(code)]))) as Readonly<Record<Language, Words>>

/** Compiles on first use, once per text. */
export function sayer<K extends string>(language: Language, texts: Readonly<Record<K, string>>) {
  const compiled = new Map<K, Say>()
  return (key: K, values: Filling = {}): string => {
    let say = compiled.get(key)
    if (!say) {
      if (texts[key] === undefined) throw new Error(`"${key}": there is no such message; it belongs into src/languages/${original}/`)
      compiled.set(key, (say = compile(texts[key], language)))
    }
    return say(values)
  }
}
