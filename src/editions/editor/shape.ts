import type { z } from 'zod'
import { anatomyOf, idFrom, unwrap } from '../../model/index.ts'
import { same } from './merged.ts'

type Group = Record<string, unknown>

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)
const literalOf = (schema: z.ZodType): unknown => (unwrap(schema).schema._zod.def as unknown as { values?: unknown[] }).values?.[0]

/** Of “one word, or a list of references”: the word and the schema of the list. In a form an empty list stands for the word. */
export function wordOrList(schema: z.ZodType): { word: unknown; list: z.ZodType } | undefined {
  const { type, options } = anatomyOf(schema)
  const list = type === 'union' ? options.find((option) => anatomyOf(option).type === 'array') : undefined
  const word = options.map(literalOf).find((value) => value !== undefined)
  return list && word !== undefined ? { word, list } : undefined
}

/** Fields of which the words can give an item its id, the best first. */
const namers = ['label', 'finding', 'claim', 'when', 'slip', 'action', 'group', 'defect', 'move', 'kind', 'resource', 'test']

/** The alternative of a choice between groups that holds what a form filled in. */
function optionFor(options: z.ZodType[], value: Group): z.ZodType | undefined {
  const tagged = options.find((option) => Object.hasOwn(value, 'test') && anatomyOf(option).fields.some(([name, schema]) => name === 'test' && literalOf(schema) === value['test']))
  return tagged ?? options.find((option) => anatomyOf(option).fields.some(([name, schema]) => unwrap(schema).required && value[name] !== undefined && value[name] !== ''))
}

const defaultOf = (schema: z.ZodType): unknown => {
  const parsed = schema.safeParse(undefined)
  return parsed.success ? parsed.data : undefined
}

/** A value of a file as the form holds it. */
export function toForm(schema: z.ZodType, value: unknown): unknown {
  const choice = wordOrList(schema)
  if (choice) return Array.isArray(value) ? value : []
  const { type, fields, element, options } = anatomyOf(schema)
  if (type === 'union' && isGroup(value)) return toForm(optionFor(options, value) ?? schema, value)
  if (Array.isArray(value) && element) return value.map((item) => toForm(element, item))
  if (!isGroup(value) || type !== 'object') return value
  const known = new Map(fields)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, known.has(name) ? toForm(known.get(name) as z.ZodType, item) : item]))
}

/** An id for an item without one, made from its words; the items beside it keep theirs apart. */
function withIds(items: unknown[]): unknown[] {
  const taken = new Set(items.flatMap((item) => (isGroup(item) && typeof item['id'] === 'string' ? [item['id']] : [])))
  return items.map((item) => {
    if (!isGroup(item) || item['id'] !== undefined) return item
    const words = namers.map((name) => item[name]).find((text) => typeof text === 'string' && idFrom(text) !== '')
    const stem = idFrom(String(words ?? '')).split('-').slice(0, 5).join('-') || 'item'
    let id = stem
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`
    taken.add(id)
    return { id, ...item }
  })
}

/**
 * What a form hands back as a file should say it: without empty fields, without defaults that nobody wrote, with ids for
 * new items, and in the order of the schema. Undefined for nothing. `old` is what the file said before.
 */
export function fromForm(schema: z.ZodType, value: unknown, old?: unknown): unknown {
  const choice = wordOrList(schema)
  if (choice) return Array.isArray(value) && value.length > 0 ? value.filter(Boolean) : choice.word
  if (value === undefined || value === null || value === '') return undefined
  const { type, fields, element, options } = anatomyOf(schema)
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n').trim() || undefined
  if (Array.isArray(value)) {
    const before = Array.isArray(old) ? old : []
    const items = value.flatMap((item, index) => {
      const former = isGroup(item) && item['id'] ? before.find((each) => isGroup(each) && each['id'] === item['id']) : before[index]
      return fromForm(element as z.ZodType, item, former) ?? []
    })
    const named = element && fieldsNamed(element).has('id') ? withIds(items) : items
    return named.length === 0 && old === undefined ? undefined : named
  }
  if (!isGroup(value)) return value
  if (type === 'union') return fromForm(optionFor(options, value) ?? (options[0] as z.ZodType), value, old)
  if (type !== 'object') return Object.fromEntries(Object.entries(value).filter(([key, item]) => key !== '' && item !== '' && item !== null))
  const former = isGroup(old) ? old : {}
  const filled = fields.flatMap(([name, field]): [string, unknown][] => {
    const item = fromForm(field, value[name], former[name]) ?? (literalOf(field) !== undefined ? literalOf(field) : undefined)
    if (item === undefined) return []
    return !Object.hasOwn(former, name) && same(item, defaultOf(field)) && !unwrap(field).required ? [] : [[name, item]]
  })
  // An id stands first, also where the schema begins with what tells the alternatives apart.
  const ordered = filled.toSorted(([a], [b]) => Number(b === 'id') - Number(a === 'id'))
  return ordered.length === 0 ? undefined : Object.fromEntries(ordered)
}

/** Names of the fields of a group, or of any of its alternatives. */
export function fieldsNamed(schema: z.ZodType): Set<string> {
  const { fields, options } = anatomyOf(schema)
  return new Set([...fields.map(([name]) => name), ...options.flatMap((option) => [...fieldsNamed(option)])])
}
