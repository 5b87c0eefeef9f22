import { z } from 'zod'
import type { FieldMeta } from './documented.ts'

/** One value met while walking an entry beside its schema. */
export interface Visit {
  /** Keys and indexes from the top of the front matter. */
  path: (string | number)[]
  /** The same path with the ids of list items in place of indexes: `benefits.pension.label`. */
  key: string
  value: unknown
  meta: FieldMeta
}

/** A field of a schema: its path with `[]` for list items, its meta and its schema. */
export interface Field {
  path: string
  meta: FieldMeta
  schema: z.ZodType
  required: boolean
}

type Def = { type: string; innerType?: z.ZodType; out?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType>; options?: z.ZodType[]; discriminator?: string; valueType?: z.ZodType }
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def
const wrappers = new Set(['optional', 'default', 'nullable', 'prefault', 'readonly', 'pipe'])

interface Unwrapped {
  schema: z.ZodType
  meta: FieldMeta
  required: boolean
}
const unwrapped = new WeakMap<z.ZodType, Unwrapped>()

/** The schema without `optional` and `default`, and its meta (the outermost that says something). */
export function unwrap(schema: z.ZodType): Unwrapped {
  const known = unwrapped.get(schema)
  if (known) return known
  let meta: FieldMeta = (schema.meta() ?? {}) as FieldMeta
  let required = true
  let inner = schema
  while (wrappers.has(defOf(inner).type)) {
    const { type, innerType, out } = defOf(inner)
    if (type !== 'pipe') required = false
    inner = (type === 'pipe' ? out : innerType) as z.ZodType
    meta = { ...((inner.meta() ?? {}) as FieldMeta), ...meta }
  }
  const result = { schema: inner, meta, required }
  unwrapped.set(schema, result)
  return result
}

function optionFor(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const def = defOf(schema)
  if (def.discriminator && value && typeof value === 'object') {
    const tag = (value as Record<string, unknown>)[def.discriminator]
    return def.options?.find((option) => {
      const literal = defOf(option).shape?.[def.discriminator as string]
      return literal?.safeParse(tag).success
    })
  }
  return def.options?.find((option) => option.safeParse(value).success)
}

const children = new WeakMap<object, [string, z.ZodType][]>()

/** The fields of a group, in the order of the schema. */
function childrenOf(shape: Record<string, z.ZodType>): [string, z.ZodType][] {
  let list = children.get(shape)
  if (!list) children.set(shape, (list = Object.entries(shape)))
  return list
}

const nameOf = (item: unknown, index: number) => (item !== null && typeof item === 'object' && 'id' in item ? String(item.id) : String(index))

/** Calls `visit` for every value of `data`, with the meta that the schema gives it. Skips what the schema does not know. */
export function walk(schema: z.ZodType, data: unknown, visit: (v: Visit) => void, path: (string | number)[] = [], key = ''): void {
  if (data === undefined || data === null) return
  const { schema: bare, meta } = unwrap(schema)
  const def = defOf(bare)
  const option = def.type === 'union' ? optionFor(bare, data) : undefined
  if (option) return walk(option, data, visit, path, key)
  visit({ path, key, value: data, meta })
  if (typeof data !== 'object') return
  const prefix = key === '' ? '' : `${key}.`
  if (def.type === 'object' && def.shape) {
    for (const [name, child] of childrenOf(def.shape)) {
      const value = (data as Record<string, unknown>)[name]
      if (value !== undefined) walk(child, value, visit, [...path, name], prefix + name)
    }
  } else if (def.type === 'array' && Array.isArray(data)) {
    for (let index = 0; index < data.length; index++) {
      const item: unknown = data[index]
      walk(def.element as z.ZodType, item, visit, [...path, index], prefix + nameOf(item, index))
    }
  }
}

/** What a schema is made of, without `optional` and `default`. */
export interface Anatomy {
  /** Kind of value in Zod’s words: string, number, int, boolean, enum, array, object, record, union, literal … */
  type: string
  /** Fields of a group, in their order. */
  fields: [string, z.ZodType][]
  /** What a list holds. */
  element?: z.ZodType
  /** Alternatives of a choice between groups. */
  options: z.ZodType[]
}

/** Takes a schema apart, for what is generated from it: templates, forms, reference pages. */
export function anatomyOf(schema: z.ZodType): Anatomy {
  const def = defOf(unwrap(schema).schema)
  return { type: def.type, fields: def.shape ? childrenOf(def.shape) : [], ...(def.element ? { element: def.element } : {}), options: def.options ?? [] }
}

/** Every field of a schema, depth first, in the order in which it is written. */
export function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  const { schema: bare } = unwrap(schema)
  const def = defOf(bare)
  const below = (child: z.ZodType, name: string): Field[] => {
    const { schema: inner, meta, required } = unwrap(child)
    return [{ path: name, meta, schema: inner, required }, ...fieldsOf(inner, name)]
  }
  if (def.type === 'object' && def.shape)
    return Object.entries(def.shape).flatMap(([name, child]) => below(child, path ? `${path}.${name}` : name))
  if (def.type === 'array' && def.element) return fieldsOf(def.element, `${path}[]`)
  if (def.type === 'union' && def.options) {
    const seen = new Set<string>()
    return def.options
      .flatMap((option) => fieldsOf(option, path))
      .filter((field) => !seen.has(field.path) && seen.add(field.path))
  }
  return []
}

/** What a schema can tell a contributor about a place in an entry. */
export interface FieldHelp {
  /** Keys that may stand there. */
  keys: string[]
  /** For a choice between groups of fields: the key that tells them apart, and its values. */
  tag?: string
  tags: string[]
  description?: string
  examples: unknown[]
  /** Whether an entry without the field is refused. */
  required: boolean
  /** Collection that the value names an entry of. */
  reference?: string
  /** Vocabulary that the value is a word of. */
  vocabulary?: string
}

/** What a schema knows at a path: the keys that may stand there, the tags of a union, the words on the field. */
export function unwrapAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldHelp {
  let { schema: current, meta, required } = unwrap(schema)
  for (const part of path) {
    const def = defOf(current)
    const options = def.type === 'union' ? (def.options ?? []).map((option) => unwrap(option).schema) : [current]
    const next = options.map((option) => {
      const inner = defOf(option)
      if (inner.type === 'object') return inner.shape && Object.hasOwn(inner.shape, part) ? inner.shape[String(part)] : undefined
      return inner.type === 'array' ? inner.element : inner.valueType
    }).find(Boolean)
    if (!next) return { keys: [], tags: [], examples: [], required: false }
    const found = unwrap(next)
    current = found.schema
    meta = found.meta
    // An item of a list or a record may always be taken away.
    required = found.required && options.some((option) => defOf(option).type === 'object')
  }
  const def = defOf(current)
  const tag = def.discriminator
  const shapes = def.type === 'union' ? (def.options ?? []).map((option) => defOf(unwrap(option).schema).shape ?? {}) : [def.shape ?? {}]
  const tags = tag ? shapes.map((shape) => String((defOf(shape[tag] as z.ZodType) as unknown as { values: unknown[] }).values[0])) : []
  return {
    keys: [...new Set(shapes.flatMap((shape) => Object.keys(shape)))],
    ...(tag ? { tag } : {}),
    tags,
    ...(meta.description ? { description: meta.description } : {}),
    examples: meta.examples ?? [],
    required,
    ...(meta.reference ? { reference: meta.reference } : {}),
    ...(meta.vocabulary ? { vocabulary: meta.vocabulary } : {}),
  }
}
