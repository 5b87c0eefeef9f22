import { IntlMessageFormat, type Formatters } from 'intl-messageformat'

/** A message of the original language with the note that translators read. */
export interface Message {
  /** Text in ICU MessageFormat. Apostrophes are typographic (’): a plain one would quote. */
  message: string
  /** Where it stands, what each parameter holds, what to watch. */
  note: string
}

type Word<S extends string> = S extends '' | `${string} ${string}` | `${string}#${string}` | `${string}{${string}` ? never : S

/** Parameter at the start of what follows an opening brace, with its type; never when the brace opens a plural arm. */
type Parameter<S extends string> = S extends `${infer Name},${infer Rest}`
  ? Name extends `${infer Bare}}${string}`
    ? { [K in Word<Bare>]: string | number }
    : { [K in Word<Name>]: Rest extends ` plural,${string}` ? number : string }
  : S extends `${infer Bare}}${string}`
    ? { [K in Word<Bare>]: string | number }
    : Record<never, never>

/** The parameters of an ICU message, read from its text by the compiler: a wrong or missing name does not compile. */
export type Values<S extends string> = S extends `${string}{${infer Rest}` ? Parameter<Rest> & Values<Rest> : Record<never, never>

/** What a message is filled with. */
export type Filling = Record<string, string | number>

/** A compiled message. */
export type Say = (values: Filling) => string

/** Digits and grouping are Indian in every language; `kn-IN` of the platform would group 1,234,567. */
const digits = new Intl.NumberFormat('en-IN-u-nu-latn', { maximumFractionDigits: 2 })

const argument = 1
const plural = 6

interface Element {
  type: number
  value: string
  options?: Record<string, { value: Element[] }>
}

/** Names of the parameters of a message with the kind of each; used by the compiler below and by the tests. */
export function parametersOf(source: string, language: string): Map<string, 'text' | 'plural' | 'select'> {
  const found = new Map<string, 'text' | 'plural' | 'select'>()
  const visit = (elements: Element[]): void => {
    for (const { type, value, options } of elements) {
      if (type === argument && !found.has(value)) found.set(value, 'text')
      if (!options) continue
      found.set(value, type === plural ? 'plural' : 'select')
      for (const arm of Object.values(options)) visit(arm.value)
    }
  }
  visit(new IntlMessageFormat(source, language, undefined, { ignoreTag: true }).getAst() as unknown as Element[])
  return found
}

/**
 * Compiles an ICU message of one language. Numbers that are not plural arguments are grouped like all others.
 * Throws a sentence with the message when it cannot be parsed.
 */
export function compile(source: string, language: string): Say {
  if (!source.includes('{')) return () => source
  const rules = new Intl.PluralRules(language)
  const formatters: Formatters = {
    getNumberFormat: () => digits,
    getPluralRules: () => rules,
    getDateTimeFormat: () => {
      throw new Error(`"${source}": dates come in ready, as text`)
    },
  }
  const format = new IntlMessageFormat(source, language, undefined, { formatters, ignoreTag: true })
  const numeric = [...parametersOf(source, language)].filter(([, kind]) => kind === 'text').map(([name]) => name)
  return (values) => {
    let ready = values
    for (const name of numeric)
      if (typeof values[name] === 'number') ready = { ...ready, [name]: digits.format(values[name]) }
    return format.format(ready) as string
  }
}
