import { z } from 'zod'

/** What a field's Zod metadata may hold. The words reach contributors in templates, forms and reference pages. */
export interface FieldMeta {
  /** Meaning, unit and allowed values, in one or two sentences. */
  description?: string
  /** Values that would pass. */
  examples?: unknown[]
  /** Name of the collection that the value must name an entry of. */
  reference?: string
  /** True for prose that translators render; everything else is a fact and stands only in the original. */
  words?: true
  /** Name of a vocabulary whose labels stand in `languages`. */
  vocabulary?: string
  /** How exact a date must be: a full day, a month or a year, or as far as it is known. */
  date?: 'day' | 'month' | 'partial'
}

/** Attaches the sentence that contributors read, and values that would pass, to a field. */
export function doc<S extends z.ZodType>(schema: S, description: string, ...examples: unknown[]): S {
  return schema.meta({ ...schema.meta(), description, examples })
}

/** One line of text: whoever writes it into a table, a bibliography or a script need not fear that it begins another line. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^\S[^\n\r\t]*$/u, 'one line of text without tabs')

/** Prose of at most `max` characters that translators render. One line, no Markdown. */
export function words(max: number, description: string, example: string) {
  return line(max).meta({ words: true, description, examples: [example] } satisfies FieldMeta)
}

/** A strict object: a key that the schema does not name is a problem, never dropped. */
export const record = z.strictObject
