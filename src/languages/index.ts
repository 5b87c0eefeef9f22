/** The only list of languages; the words of the interface; number and date formats; facts that speak by themselves. */
export { languages, original, type Language } from './languages.ts'
export { allSpeakers, speaker, type Countable, type Speaker } from './speaker.ts'
export type { MessageArguments, MessageKey } from './dictionary.ts'
export type { LabelSet, LabelTerm } from './labels/labels.ts'
export type { AmountHead, DatedValue } from './phrases/amounts.ts'
export type { Deadline, Validity } from './phrases/time.ts'
export type { Ages, NameOf } from './phrases/eligibility.ts'
