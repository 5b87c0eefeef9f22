import type { z } from 'zod'
import { anatomyOf, folders, schemas, unwrap, type Collection } from '../../model/index.ts'
import { kinds } from './kinds.ts'

/** Fields that every fact carries; explained once, at the head of the template. */
const ofEveryFact = new Set(['sources', 'standing', 'verifiedOn', 'note', 'from', 'until'])
/** Fields that a new entry can be given at once. */
export interface Given {
  title: string
  /** Date of the edition. */
  today: string
}

const quoted = (text: string) => (/^[\p{L}₹][^:#{}[\],&*?|<>=!%@`"']*$/u.test(text) && !/^(true|false|null|yes|no)$/i.test(text) ? text : JSON.stringify(text))

/** A value as YAML on one line. */
export function inline(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}(-\d{2})?$/.test(value) || /^https?:\/\/[^\s#]+$/.test(value) ? value : quoted(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`).join(', ')} }`
  return String(value)
}

function exampleOf(schema: z.ZodType, name: string): unknown {
  const { meta } = unwrap(schema)
  if (name === 'sources') return ['board-page-2026']
  if (name === 'standing') return 'reported'
  if (name === 'id') return 'short-name'
  return meta.examples?.[0] ?? '…'
}

/** Whether a field is a group, or a list of groups, that is written over several lines. */
function groupOf(schema: z.ZodType): { fields: [string, z.ZodType][]; listed: boolean } | undefined {
  const { type, fields, element } = anatomyOf(schema)
  if (type === 'object') return { fields, listed: false }
  const inside = element && anatomyOf(element)
  return inside?.type === 'object' ? { fields: inside.fields, listed: true } : undefined
}

/** The lines of an example of one field, with what it means behind it. */
function exampleLines(name: string, schema: z.ZodType, indent: string): string[] {
  const { meta, required } = unwrap(schema)
  const group = groupOf(schema)
  const means = ofEveryFact.has(name) || !meta.description ? '' : `  # ${required ? '' : '(may be left out) '}${meta.description}`
  const example = meta.examples?.[0]
  if (!group || (!group.listed && example !== undefined && Object.keys(example as object).length > 0)) return [`${indent}${name}: ${inline(exampleOf(schema, name))}${means}`]
  const inner = group.fields.filter(([field]) => !(ofEveryFact.has(field) && field !== 'sources' && field !== 'standing'))
  const lines = inner.flatMap(([field, child]) => exampleLines(field, child, `${indent}${group.listed ? '    ' : '  '}`))
  if (group.listed) lines[0] = `${indent}  - ${(lines[0] as string).trimStart()}`
  return [`${indent}${name}:${means}`, ...lines]
}

/** One line for each kind of condition that a choice between groups allows. */
function optionLines(name: string, options: z.ZodType[]): string[] {
  const lines = options.map((option) => {
    const fields = anatomyOf(option).fields
    const own = fields.filter(([field, child]) => field === 'id' || field === 'test' || (unwrap(child).required && !ofEveryFact.has(field)) || ['atLeast', 'atMost'].includes(field))
    const value = (field: string, child: z.ZodType) => (field === 'test' ? tagOf(child) : field === 'id' ? tagOf(fields.find(([key]) => key === 'test')?.[1] ?? child) : exampleOf(child, field))
    const ordered = [...own].sort(([a], [b]) => Number(b === 'id') - Number(a === 'id'))
    const evidence = fields.some(([field]) => field === 'standing') ? ', sources: [board-page-2026], standing: reported' : ''
    return `  - { ${ordered.map(([field, child]) => `${field}: ${inline(value(field, child))}`).join(', ')}${evidence} }`
  })
  return [`${name}:`, ...lines]
}

const tagOf = (schema: z.ZodType): string => String((unwrap(schema).schema._zod.def as unknown as { values?: unknown[] }).values?.[0] ?? '…')

/** The lines of one field at the top: what it means, then the field, empty when it must be filled in, else behind a #. */
function fieldLines(name: string, schema: z.ZodType, given?: Given): string[] {
  const { meta, required } = unwrap(schema)
  const { element } = anatomyOf(schema)
  const options = element ? anatomyOf(element).options : []
  const about = `# ${required ? '' : '(may be left out) '}${meta.description ?? ''}`.trimEnd()
  const known = name === 'title' ? given?.title : name === 'verifiedOn' || name === 'accessed' || name === 'decidedOn' ? given?.today : undefined
  if (known !== undefined) return [about, `${name}: ${inline(known)}`]
  if (options.length > 1) return [about, ...optionLines(name, options).map((line) => `# ${line}`)]
  if (groupOf(schema)) return [about, ...exampleLines(name, schema, '').map((line) => `# ${line.replace(/^(\S+:)  # .*$/, '$1')}`), ...(required ? [`${name}:`] : [])]
  const example = `Example: ${inline(exampleOf(schema, name))}`
  return required ? [`${about} ${example}`, `${name}:`] : [about, `# ${name}: ${inline(exampleOf(schema, name))}`]
}

/** The template of a kind of entry, made from its schema. With `given`, the start of a new entry. */
export function templateOf(collection: Collection, given?: Given): string {
  const { is, good } = kinds[collection]
  const head = [
    `# ${is}`,
    `# A good one ${good}`,
    '# Fill in what is empty. Lines behind # are examples: take the # away to use one, or take the line away.',
    '# Every fact names its sources (files of content/sources) and its standing: confirmed, reported, disputed, unverified.',
  ]
  const fields = anatomyOf(schemas[collection]).fields.flatMap(([name, schema]) => fieldLines(name, schema, given))
  const prose = '# Below the second --- stand two to eight short paragraphs that say what the fields cannot say. Headings start at ##.'
  return `---\n${[...head, ...fields, prose].join('\n')}\n---\n`
}

/** The README.md of a content folder, made from the schema: at most 30 lines. What may be left out is named here and explained in `_template.md`. */
export function readmeOf(collection: Collection): string {
  const { one, is, good } = kinds[collection]
  const fields = anatomyOf(schemas[collection]).fields.map(([name, schema]) => ({ name, ...unwrap(schema) }))
  const rows = fields.filter(({ required }) => required).map(({ name, meta }) => `| \`${name}\` | ${(meta.description ?? '').replaceAll('|', '\\|')} |`)
  const free = fields.filter(({ required }) => !required).map(({ name }) => `\`${name}\``)
  const folder = folders[collection]
  return `# ${folder}

${is} A good one ${good}

\`\`\`
npm run new -- ${one} "Title"                  # writes a file to fill in
npm run new -- translation kn ${collection}/<id>
npm run check                                  # says what is wrong, where, and what to do
\`\`\`

The file name is the id: small letters, digits and hyphens. It never changes (\`npm run move\` renames).
Translations have the same name one folder down (\`${folder}/kn/\`, \`${folder}/hi/\`) and hold words only.
Words: plain, short, no HTML, no amounts in prose.

| Must be there | Meaning |
| --- | --- |
${rows.join('\n')}

May be left out: ${free.join(', ')}. [\`_template.md\`](_template.md) explains every field with an example; so does \`/contribute/fields/${collection}/\` on the site.

This file and \`_template.md\` are made from \`src/model\` by \`npm run fix -- --templates\`. Do not edit them by hand.
`
}
