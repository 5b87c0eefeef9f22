import { z } from 'zod'
import { speaker, original, type LabelSet, type LabelTerm } from '../../languages/index.ts'
import { anatomyOf, idPattern, unwrap, type FieldMeta } from '../../model/index.ts'
import { hidden } from './format.ts'
import { labelFor, labelOf } from './labels.ts'
import { wordOrList } from './shape.ts'

/** A field in the words of the editor’s configuration (Sveltia CMS). */
export interface EditorField {
  name: string
  label: string
  widget: string
  hint?: string
  required?: boolean | string[]
  [option: string]: unknown
}

/** Marks that the editor would read as bold, italic, links or code. */
const plain = (text: string) => text.replaceAll(/[*_`[\]~]/g, (mark) => `\\${mark}`)

/** Meaning of a field with an example. A list of choices is left out: the form shows the choices themselves. */
function hintOf(meta: FieldMeta, type: string, more = ''): { hint?: string } {
  const means = (meta.description ?? '').replace(/ One of: [\w-]+(?:, [\w-]+)*\.$/, '')
  const example = meta.examples?.[0]
  const single = typeof example === 'string' || typeof example === 'number'
  const shown = single && !['enum', 'boolean'].includes(type) && !meta.reference ? ` Example: ${String(example)}` : ''
  const hint = plain(`${means}${more}${shown}`.trim())
  return hint === '' ? {} : { hint }
}

interface Limits {
  pattern?: string
  maxLength?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  type?: string
  enum?: (string | number)[]
}

const limitsOf = (schema: z.ZodType): Limits => z.toJSONSchema(unwrap(schema).schema, { io: 'output', unrepresentable: 'any' }) as Limits

const datePatterns: Record<NonNullable<FieldMeta['date']>, [string, string]> = {
  day: ['^\\d{4}-\\d{2}-\\d{2}$', 'A day, as 2026-11-21'],
  month: ['^\\d{4}(-\\d{2})?$', 'A month or a year: 2026-03 or 2026'],
  partial: ['^\\d{4}(-\\d{2}(-\\d{2})?)?$', 'A date as far as it is known: 2025, 2025-03 or 2025-03-31'],
}

/** The choices of a closed list with their words. */
function optionsOf(values: (string | number)[], meta: FieldMeta): { label: string; value: string | number }[] {
  const speak = speaker(original)
  return values.map((value) => ({ value, label: (meta.vocabulary && speak.label(meta.vocabulary as LabelSet, value as LabelTerm<LabelSet>)) || labelOf(String(value)) }))
}

/** The kind of a field with its options. */
interface Kind {
  widget: string
  [option: string]: unknown
}

/** A picker of entries of another collection, searched by title and by other names. */
const picker = (collection: string): Kind => ({ widget: 'relation', collection, value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title', hidden.names] })

/** Kind and limits of the field of one text, number, date or choice. */
function scalarKind(schema: z.ZodType, meta: FieldMeta): Kind {
  const limits = limitsOf(schema)
  const absent = schema.safeParse(undefined)
  const standard = absent.success && absent.data !== undefined ? { default: absent.data } : {}
  if (meta.reference) return picker(meta.reference)
  if (limits.enum) return { widget: 'select', options: optionsOf(limits.enum, meta), dropdown_threshold: 4, ...standard }
  if (limits.type === 'boolean') return { widget: 'boolean', default: false }
  if (limits.type === 'number' || limits.type === 'integer') {
    const min = limits.minimum ?? limits.exclusiveMinimum
    const bounds = { ...(min !== undefined && Math.abs(min) < 1e12 ? { min } : {}), ...(limits.maximum !== undefined && limits.maximum < 1e12 ? { max: limits.maximum } : {}) }
    return { widget: 'number', value_type: limits.type === 'integer' ? 'int' : 'float', ...bounds, ...(limits.type === 'number' ? { step: 0.01 } : {}) }
  }
  if (meta.date) return { widget: 'string', pattern: datePatterns[meta.date] }
  const long = (limits.maxLength ?? 0) > 160
  return {
    widget: long && !limits.pattern?.includes('https') ? 'text' : 'string',
    ...(limits.maxLength ? { maxlength: limits.maxLength } : {}),
    ...(limits.pattern && limits.pattern !== idPattern.source && !meta.words ? { pattern: [limits.pattern, meta.description ?? 'not in the form that is asked for'] } : {}),
    ...(limits.pattern === idPattern.source ? { pattern: [idPattern.source, 'small letters, digits and single hyphens, a letter first'] } : {}),
    ...(meta.words ? { pattern: [oneLine, 'One line of text, without the number of a telephone or a card of a person'] } : {}),
  }
}

/** One line, and in it no row of digits like that of a mobile or an Aadhaar number: by the form it would be public before anybody checks it. */
const oneLine = String.raw`^(?!.*(?<!\d)(?:[6-9]\d{4} ?\d{5}|[2-9]\d{3}[ -]?\d{4}[ -]?\d{4})(?!\d))\S[^\n\r\t]*$`

const tagOf = (schema: z.ZodType): unknown => (unwrap(schema).schema._zod.def as unknown as { values?: unknown[] }).values?.[0]

/** The alternatives of a choice between groups that one field tells apart, as kinds of item. */
function variants(options: z.ZodType[], tag: string) {
  return options.map((option) => {
    const fields = anatomyOf(option).fields
    const name = String(tagOf(fields.find(([key]) => key === tag)?.[1] as z.ZodType))
    return { name, label: labelOf(name), widget: 'object', fields: fieldsFor(fields.filter(([key]) => key !== tag)) }
  })
}

/** Fields of alternatives without a tag: all of them, none asked for. */
const joined = (options: z.ZodType[]) => fieldsFor([...new Map(options.flatMap((option) => anatomyOf(option).fields)).entries()]).map((field) => ({ ...field, required: false }))

/** What a collapsed item shows: its words, else what tells it apart. */
function summaryOf(fields: EditorField[]): { summary?: string } {
  const best = ['label', 'title', 'finding', 'claim', 'when', 'slip', 'action', 'is', 'value', 'name', 'document', 'scheme', 'move', 'group', 'literal', 'count'].find((name) => fields.some((field) => field.name === name))
  return best ? { summary: `{{fields.${best}}}` } : {}
}

const ended = { collapsed: 'auto', minimize_collapsed: 'auto' } as const

function listKind(schema: z.ZodType, element: z.ZodType): Kind {
  const { minItems, maxItems } = limitsOf(schema)
  const bounds = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) }
  const { meta } = unwrap(element)
  const { type, fields, options } = anatomyOf(element)
  if (meta.reference) return { ...picker(meta.reference), multiple: true, ...bounds }
  const limits = type === 'object' || type === 'union' ? {} : limitsOf(element)
  if (limits.enum) return { widget: 'select', multiple: true, options: optionsOf(limits.enum, { ...unwrap(schema).meta, ...meta }), dropdown_threshold: 8, ...bounds }
  if (type === 'union' && options.every((option) => anatomyOf(option).fields.some(([key]) => key === 'test'))) return { widget: 'list', types: variants(options, 'test'), typeKey: 'test', summary: '{{fields.label}}', ...ended, ...bounds }
  const inner = type === 'union' ? joined(options) : fieldsFor(fields)
  return type === 'object' || type === 'union' ? { widget: 'list', fields: inner, ...summaryOf(inner), ...ended, ...bounds } : { widget: 'list', ...bounds }
}

/** One item of a list, on the button that adds one: “Result” of results. */
const oneOf = (name: string) => labelOf(name).replace(/ies$/, 'y').replace(/s$/, '')

/** One field of the form, from the schema of one field of an entry. */
export function fieldFor(name: string, schema: z.ZodType): EditorField {
  const { meta, required } = unwrap(schema)
  const { type, fields, element } = anatomyOf(schema)
  const head = { name, label: labelFor(name, schema) }
  const choice = wordOrList(schema)
  if (choice) return { ...head, ...listKind(choice.list, anatomyOf(choice.list).element as z.ZodType), min: 0, required: false, ...hintOf(meta, 'list', ' Leave it empty when it is for all.') }
  if (type === 'record') return { ...head, widget: 'keyvalue', key_label: 'Language code', value_label: 'Name', required: false, ...hintOf(meta, type) }
  const asked = name === 'id' && type === 'string' ? { required: false, hint: 'Name of this item in links and translations. Leave it empty in a new item: it is made from the words. Never change it later.' } : { required, ...hintOf(meta, type) }
  if (type === 'object') return { ...head, widget: 'object', fields: fieldsFor(fields), ...asked }
  if (type === 'array' && element) {
    const kind = listKind(schema, element)
    return { ...head, ...('fields' in kind || 'types' in kind ? { label_singular: oneOf(name) } : {}), ...kind, ...asked }
  }
  return { ...head, ...scalarKind(schema, meta), ...asked, ...(type === 'boolean' ? { required: false } : {}) }
}

/** The fields of a group, in the order of the schema. */
export const fieldsFor = (fields: readonly [string, z.ZodType][]): EditorField[] => fields.map(([name, schema]) => fieldFor(name, schema))
