import type { z } from 'zod'
import { fieldsOf, schemas, unwrap, type Collection, type Field } from '../../../model/index.ts'
import type { Cell, Column, ColumnType } from '../table.ts'

interface Def {
  type: string
  element?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  format?: string
  checks?: { _zod: { def: { format?: string } } }[]
  shape?: Record<string, z.ZodType>
}
const defOf = (schema: z.ZodType) => unwrap(schema).schema._zod.def as unknown as Def

const whole = (def: Def) => [def.format, ...(def.checks ?? []).map((check) => check._zod.def.format)].includes('safeint')

/** Names that hold a full day. */
const isDay = (name: string) => /On$/.test(name) ? name !== 'saidOn' : name === 'accessed'

/** True for a group that holds a series of values: those stand in amounts.csv. */
const isSeries = (def: Def) => def.type === 'object' && def.shape !== undefined && 'values' in def.shape

function typeOf(field: Field, name: string): ColumnType | undefined {
  const def = field.schema._zod.def as unknown as Def
  if (def.type === 'number') return whole(def) ? 'integer' : 'number'
  if (def.type === 'boolean') return 'boolean'
  if (def.type === 'string') return isDay(name) ? 'date' : 'string'
  if (def.type === 'enum' || def.type === 'literal') return 'string'
  if (def.type === 'record') return 'object'
  // any, or a list of ids
  if (def.type === 'union') return 'list'
  if (def.type !== 'array') return undefined
  const element = defOf(def.element as z.ZodType)
  if (element.type === 'object' || (element.type === 'union' && 'discriminator' in element)) return undefined
  const { meta } = unwrap(def.element as z.ZodType)
  return meta.reference || meta.vocabulary || element.type === 'enum' ? 'list' : 'array'
}

/**
 * What a field of a choice between groups means: once when every group says the same, else for each group that has it
 * (`age: Lowest completed age. income: …`). For the tag itself: its words.
 */
function describedIn(options: readonly z.ZodType[], tag: string, name: string): string | undefined {
  const tagOf = (option: z.ZodType) => String((defOf(defOf(option).shape?.[tag] as z.ZodType) as unknown as { values: unknown[] }).values[0])
  if (name === tag) return `Kind of test; the columns that a kind does not use are empty. One of: ${options.map(tagOf).join(', ')}.`
  const said = options.flatMap((option) => {
    const field = fieldsOf(option).find(({ path }) => path === name)
    return field ? [{ of: tagOf(option), text: field.meta.description ?? '' }] : []
  })
  const groups = [...Map.groupBy(said, ({ text }) => text)].map(([text, all]) => ({ text, of: all.map(({ of }) => of) })).toSorted((a, b) => a.of.length - b.of.length)
  const shared = said.length === options.length || said.length === 0
  // What most kinds say alike comes last and names none of them.
  return groups.map(({ text, of }, index) => (shared && index === groups.length - 1 && (index === 0 || of.length > 4) ? `${index > 0 ? 'others: ' : ''}${text}` : `${of.join(', ')}: ${text}`)).join(' ')
}

/** A column with the field that fills it. */
export interface Filled extends Column {
  /** Keys from the record to the value. */
  path: string[]
}

const tables: Partial<Record<string, Collection>> = Object.fromEntries(Object.keys(schemas).map((name) => [name, name as Collection]))

/**
 * The columns of a record: its fields that hold one value or a plain list. `prefix` names a list of records inside an
 * entry (`eligibility[].`, `steps[].within[].`); without one the columns are those of the entry. Groups are spread (`days_atLeast`); lists
 * of groups are tables of their own, and series of values stand in amounts.csv.
 */
export function columnsOf(collection: Collection, prefix = ''): Filled[] {
  const all = fieldsOf(schemas[collection])
  const inside = all.filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('[]'))
  const series = inside.filter(({ schema }) => isSeries(schema._zod.def as unknown as Def)).map(({ path }) => `${path}.`)
  // Fields of several groups may share a name and differ in what they allow.
  const list = all.find(({ path }) => `${path}[].` === prefix)
  const { element }: Pick<Def, 'element'> = list ? defOf(list.schema) : {}
  const union = element === undefined ? undefined : (defOf(element) as Def & { discriminator?: string })
  const mixed = union?.discriminator !== undefined
  return inside.flatMap((field) => {
    const path = field.path.slice(prefix.length).split('.')
    const type = series.some((start) => field.path.startsWith(start)) ? undefined : typeOf(field, path.at(-1) as string)
    if (!type) return []
    const { meta } = field
    const def = field.schema._zod.def as unknown as Def
    const refersTo = type === 'string' && !mixed && meta.reference && tables[meta.reference] ? { refersTo: { table: meta.reference, column: 'id' } } : {}
    const values = def.type === 'enum' && !mixed && meta.vocabulary !== 'places' ? { values: Object.values(def.entries ?? {}) } : {}
    const group = path.length > 1 ? inside.find((each) => each.path === prefix + path.slice(0, -1).join('.'))?.meta.description : undefined
    const own = (mixed ? describedIn(union.options ?? [], union.discriminator as string, path.join('.')) : undefined) ?? meta.description ?? ''
    return [{ name: path.join('_'), type, description: group ? `${group} ${own}` : own, path, ...refersTo, ...values }]
  })
}

/** The value of a column in a record. `any` stands as a list of one. */
export function cellOf(data: unknown, { path, type }: Filled): Cell {
  let value = data
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key]
  return type === 'list' && typeof value === 'string' ? [value] : (value as Cell)
}

/** A row without cells that hold nothing: an empty list and an absent value look alike in CSV. */
export function rowOf(cells: [string, Cell][]): Record<string, Cell> {
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined && cell !== '' && !(Array.isArray(cell) && cell.length === 0)))
}
