import type { z } from 'zod'
import { anatomyOf, folders, schemas, unwrap, type Collection } from '../../model/index.ts'
import { kinds } from './kinds.ts'

/** Fields that every fact carries; explained once, at the head of the template. */
const ofEveryFact = new Set(['sources', 'standing', 'verifiedOn', 'note', 'from', 'until'])
/** A source that is there, so that an example passes the check as it stands. */
const exampleSource = 'karnataka-board-schemes-page'
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
  if (name === 'sources') return [exampleSource]
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
    const evidence = fields.some(([field]) => field === 'standing') ? `, sources: [${exampleSource}], standing: reported` : ''
    return `  - { ${ordered.map(([field, child]) => `${field}: ${inline(value(field, child))}`).join(', ')}${evidence} }`
  })
  return [`${name}:`, ...lines]
}

const tagOf = (schema: z.ZodType): string => String((unwrap(schema).schema._zod.def as unknown as { values?: unknown[] }).values?.[0] ?? '…')

/** What may stand in a list of words or of names of files, where the field itself does not say it. */
function choicesOf(schema: z.ZodType): string {
  const listed = [schema, ...anatomyOf(schema).options].find((option) => anatomyOf(option).element) ?? schema
  const { element } = anatomyOf(listed)
  const { meta } = unwrap(element ?? schema)
  if (meta.reference && listed !== schema) return ` One of: any, or the names of files in ${folders[meta.reference as Collection]} between [ and ].`
  if (meta.reference) return ` The name of a file in ${folders[meta.reference as Collection]}, without .md.`
  const said = element && meta.vocabulary ? (meta.description ?? '') : ''
  const words = /One of: .*$/.exec(said)?.[0] ?? said
  return words === '' || (unwrap(schema).meta.description ?? '').includes(words) ? '' : ` ${words}`
}

/** The lines of one field at the top: what it means, then the field, empty when it must be filled in, else behind a #. */
function fieldLines(name: string, schema: z.ZodType, given?: Given): string[] {
  const { meta, required } = unwrap(schema)
  const { element } = anatomyOf(schema)
  const options = element ? anatomyOf(element).options : []
  const about = `# ${required ? '' : '(may be left out) '}${meta.description ?? ''}${choicesOf(schema)}`.trimEnd()
  const known = name === 'title' ? given?.title : name === 'verifiedOn' || name === 'accessed' || name === 'decidedOn' ? given?.today : undefined
  if (known !== undefined) return [about, `${name}: ${inline(known)}`]
  if (options.length > 1) return [about, ...optionLines(name, options).map((line) => `#${line}`)]
  if (groupOf(schema)) {
    const [, ...items] = exampleLines(name, schema, '')
    return [about, `${required ? '' : '#'}${name}:`, ...items.map((line) => `#${line}`)]
  }
  const example = `Example: ${inline(exampleOf(schema, name))}`
  return required ? [`${about} ${example}`, `${name}:`] : [about, `#${name}: ${inline(exampleOf(schema, name))}`]
}

/** The template of a kind of entry, made from its schema. With `given`, the start of a new entry. */
export function templateOf(collection: Collection, given?: Given): string {
  const { is, good } = kinds[collection]
  const head = [
    `# ${is}`,
    `# A good one ${good}`,
    '# Fill in what is empty. Lines that begin with # and one space explain; npm run fix -- FILE takes them away at the end. Other lines with # are examples: take the # away to use one, or take the line away.',
    '# Every fact names its sources (names of files in content/sources, without .md) and its standing: confirmed, reported, disputed, unverified. A text with a colon or a # goes between quotes.',
  ]
  const fields = anatomyOf(schemas[collection]).fields.flatMap(([name, schema]) => fieldLines(name, schema, given))
  const prose = '# Below the second --- stand two to eight short paragraphs that say what the fields cannot say. Headings start at ##.'
  return `---\n${[...head, ...fields, prose].join('\n')}\n---\n`
}

/**
 * The text of an entry without the lines that its template gave it to explain, unused examples included. What somebody wrote
 * stays, comments of his own too.
 */
export function withoutExplanations(collection: Collection, text: string): string {
  const given = [templateOf(collection), templateOf(collection, { title: 'x', today: '2026-11-21' })].flatMap((template) => template.split('\n'))
  const lines = new Set(given.filter((line) => line.startsWith('#')))
  const tails = new Set(given.flatMap((line) => / {2}# .*$/.exec(line)?.[0] ?? []))
  const [head, fields, ...body] = text.split(/^---$/m)
  if (fields === undefined || body.length === 0) return text
  const kept = fields.split('\n').filter((line) => !lines.has(line.trimEnd())).map((line) => {
    const tail = / {2}# .*$/.exec(line)?.[0]
    return tail && tails.has(tail) ? line.slice(0, -tail.length) : line
  })
  return [head, kept.join('\n'), ...body].join('---')
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
