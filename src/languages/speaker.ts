import type { EligibilityTest, Observation, Place, Term } from '../model/index.ts'
import { sayer, words, type MessageArguments, type MessageKey, type PhraseKey, type SayPhrase } from './dictionary.ts'
import * as format from './format.ts'
import type { LabelSet, LabelTerm } from './labels/labels.ts'
import { languages, type Language } from './languages.ts'
import type { Filling } from './message.ts'
import * as amounts from './phrases/amounts.ts'
import * as conditions from './phrases/eligibility.ts'
import * as reports from './phrases/observed.ts'
import * as time from './phrases/time.ts'

/** What can be counted in words: every phrase `count.…`. */
export type Countable = PhraseKey extends infer K ? (K extends `count.${infer What}` ? What : never) : never

/** Says messages, labels and facts in one language. Every function gives plain text, never HTML. */
export interface Speaker {
  readonly language: Language
  /** A message of the interface. Parameters are checked by the compiler. */
  t<K extends MessageKey>(key: K, ...values: MessageArguments<K>): string
  /** Label of a term, with a capital where the script has one. */
  label<S extends LabelSet>(set: S, term: LabelTerm<S>): string
  /** The label as it stands inside a sentence or a list: “be paid or served”. */
  within<S extends LabelSet>(set: S, term: LabelTerm<S>): string
  /** Name of a place: “Karnataka”. */
  place(code: Place): string
  /** “in Karnataka”, with the ending that the language puts there. */
  inPlace(code: Place): string
  /** 12,34,567 in every language, at most two decimals. */
  number(n: number): string
  /** “5.7 crore”; numbers below a lakh, or that two decimals cannot carry, as `number`. */
  numberWords(n: number): string
  /** `n` is already in percent: “37.5%”. */
  percent(n: number): string
  /** Whole rupees: “₹8,00,000”. */
  money(n: number): string
  /** “₹8 lakh”, “₹1.25 crore”; otherwise as `money`. */
  moneyWords(n: number): string
  /** A partial ISO date with its month spelt out. Throws when it is none. */
  date(partial: string): string
  /** “a, b and c”. */
  list(items: readonly string[]): string
  /** “a, b or c”. */
  anyOf(items: readonly string[]): string
  /** “# schemes” and the like. */
  count(what: Countable, n: number): string
  /** “45 days”. */
  duration(count: number, unit: Term<'durations'>): string
  /** “45 days”, or “60 to 90 days”. */
  days(n: number, to?: number): string
  /** “₹8,00,000, once”, “up to ₹5,00,000 a year”; with a receiver “…, to the nominee”. */
  amount(head: amounts.AmountHead, value: amounts.DatedValue, receiver?: Term<'receivers'>): string
  /** “You may still see ₹5,00,000; that was until March 2025.” */
  formerly(head: amounts.AmountHead, value: amounts.DatedValue): string
  /** “to the nominee”. */
  receiver(term: Term<'receivers'>): string
  /** “No fee”, “Fee ₹25”. */
  fee(head: amounts.AmountHead, value: amounts.DatedValue): string
  /** Days that the rule promises: “within 45 days”. */
  promised(value: amounts.DatedValue): string
  /** “within 6 months of the delivery”. */
  deadline(deadline: time.Deadline): string
  /** “since March 2025”, “until …”, “… to …”, “start date not recorded”. With `today`, dates to come say “from”. */
  validity(validity: time.Validity, today?: string): string
  /** “18 to 59 years old”. */
  ages(range: conditions.Ages): string
  /**
   * One condition as a sentence without a full stop; `excludes` negates it. A label stands beside the sentence, except
   * that `other` speaks by its label alone: give its translation as `label`.
   */
  eligibility(test: EligibilityTest, nameOf: conditions.NameOf, label?: string): string
  /** What a move does to an entitlement, as a sentence. */
  portability(move: Term<'moves'>, answer: Term<'portabilityAnswers'>): string
  /** How sure a fact is, as a sentence. The short word is `label('standings', …)`. */
  standing(term: Term<'standings'>): string
  /** How badly a paper is needed: “always asked for”. */
  need(term: Term<'needs'>): string
  /** A measured number in its unit: “5.7 crore workers”, “94%”. */
  measure(unit: Term<'measures'>, value: number, to?: number): string
  /** The numbers of a field report, one sentence each. */
  observed(observation: Pick<Observation, 'cases' | 'refused' | 'days' | 'promisedDays' | 'paid' | 'legalFee' | 'visits'>): string[]
}

function make(language: Language): Speaker {
  const own = words[language]
  const message = sayer<MessageKey>(language, own.messages)
  const phrase = sayer<PhraseKey>(language, own.phrases)
  const say: SayPhrase = (key, ...[values]) => phrase(key, values as Filling | undefined)
  // Intl.ListFormat is not used: its commas before “and” differ between languages and between versions of its data.
  const join = (by: 'and' | 'or', items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? '') : say(`join.${by}`, { list: items.slice(0, -1).join(', '), last: items.at(-1) as string })
  const label: Speaker['label'] = (set, term) => (own.labels[set] as Record<string, string>)[term] as string
  const within: Speaker['within'] = (set, term) => own.inSentence?.(set, label(set, term)) ?? label(set, term)
  const inflected = own.placeForm ?? ((name: string) => name)
  const date = (partial: string) => format.date(language, partial)
  const tongue: conditions.Tongue = {
    say, date, within,
    anyOf: (items) => join('or', items),
    inPlace: (code) => say('place.in', { place: inflected(label('places', code)) }),
  }
  return {
    language,
    t: (key, ...values) => message(key, (values as [Filling?])[0]),
    label,
    within,
    place: (code) => label('places', code),
    inPlace: tongue.inPlace,
    number: format.number,
    numberWords: (n) => reports.inWords(say, n, 'number'),
    percent: format.percent,
    money: format.money,
    moneyWords: (n) => reports.inWords(say, n, 'money'),
    date,
    list: (items) => join('and', items),
    anyOf: tongue.anyOf,
    count: (what, count) => phrase(`count.${what}`, { count }),
    duration: (count, unit) => say(`unit.${unit}`, { n: format.number(count), count }),
    days: (n, to) => amounts.quantity(say, 'days', { is: n, to }),
    amount: (head, value, to) => {
      const amount = amounts.amount(say, head, value)
      return to === undefined ? amount : say('amount.to', { amount, receiver: say(`to.${to}`) })
    },
    formerly: (head, value) => amounts.formerly(say, date, head, value),
    receiver: (term) => say(`to.${term}`),
    fee: (head, value) => amounts.fee(say, head, value),
    promised: (value) => time.promised(say, value),
    deadline: (limit) => time.deadline(say, limit),
    validity: (validity, today) => time.validity(say, date, validity, today),
    ages: (range) => conditions.ages(say, range),
    eligibility: (test, nameOf, text) => conditions.eligibility(tongue, test, nameOf, text),
    portability: (move, answer) => say(`move.${move}.${answer}`),
    standing: (term) => say(`standing.${term}`),
    need: (term) => say(`need.${term}`),
    measure: (unit, value, to) => reports.measure(say, (n, what) => reports.inWords(say, n, what), unit, value, to),
    observed: (observation) => reports.observed(say, observation),
  }
}

const speakers = new Map<Language, Speaker>()

/** The speaker of a language; made once. */
export function speaker(language: Language): Speaker {
  let found = speakers.get(language)
  if (!found) speakers.set(language, (found = make(language)))
  return found
}

/** Every language’s speaker, in the order of the list. */
export const allSpeakers = (): Speaker[] => languages.map(({ code }) => speaker(code))
