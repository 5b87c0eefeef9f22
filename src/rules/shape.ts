import { original, speaker } from '../languages/index.ts'
import { folders, site, schemas, tombstone, translation, unwrapAt, type Collection, type FieldHelp, type Place } from '../model/index.ts'
import type { ReadFile } from '../corpus/index.ts'
import { didYouMean, nearest } from './nearest.ts'
import { branchesOf, describeValue, valueAt, type Issue } from './issues.ts'
import type { Finding } from './rule.ts'
import { fieldName } from './scan.ts'

/** What a schema refused, sorted by how a contributor would name it. */
export type ShapeFault =
  | 'unknown-field' | 'takes-over-address' | 'translation-holds-facts' | 'missing-field' | 'not-filled-in' | 'wrong-type'
  | 'not-in-list' | 'bad-date' | 'bad-value'

interface Described {
  fault: ShapeFault
  path: PropertyKey[]
  message: string
  cure: string
  /** For a misspelt field: the one that was meant. */
  means?: string | undefined
}

const typeNames: Record<string, string> = {
  string: 'text', array: 'a list: lines that start with "- "', object: 'a group of fields', record: 'a group of fields', number: 'a number',
  int: 'a whole number', boolean: 'true or false',
}
const dateForms = { day: '2026-11-21', date: '2026, 2026-03 or 2026-03-31', month: '2026-03, or 2026; never the day' }
/** Fields that other site builders read as the address of a page. */
const addressFields = new Set(['slug', 'id', 'kind', 'permalink', 'url', 'path', 'route', 'layout', 'collection', 'redirect', 'redirect_from'])

/** The schema that a file must satisfy, by its seat. */
function schemaOf(file: ReadFile) {
  if (!file.seat) return site
  if (file.seat.language) return translation
  if (file.frontMatter && Object.hasOwn(file.frontMatter.data, 'ended')) return tombstone
  return schemas[file.seat.collection]
}

function unknownField(file: ReadFile, key: string, path: PropertyKey[], keys: string[]): Described {
  const here = { path: [...path, key] }
  const top = path.length === 0
  if (top && file.seat?.language && unwrapAt(schemas[file.seat.collection], []).keys.includes(key))
    return { ...here, fault: 'translation-holds-facts', message: `"${key}" belongs to the original: a translation holds words only`, cure: 'take it away; put its words under words:' }
  if (top && addressFields.has(key))
    return { ...here, fault: 'takes-over-address', message: `"${key}" would take over an address`, cure: 'take it away: folder and file name alone make kind, id and address' }
  const cure = keys.length > 0 ? `use one of: ${keys.join(', ')}` : 'take it away'
  return { ...here, means: nearest(key, keys), fault: 'unknown-field', message: `there is no field "${key}" here${didYouMean(key, keys)}`, cure }
}

/** A closed list as it is shown. Codes of places stand with their names, and a name leads to its code. */
function listFault(value: unknown, list: string[], path: PropertyKey[], help?: FieldHelp): Described {
  const given = String(value)
  if (help?.vocabulary !== 'places') return { path, fault: 'not-in-list', message: `${describeValue(value)} is not in the list${didYouMean(given, list)}`, cure: `use one of: ${list.join(', ')}` }
  const { label } = speaker(original)
  const named = list.map((code) => ({ code, name: label('places', code as Place) }))
  const meant = named.find(({ name }) => name === nearest(given, named.map((each) => each.name)))
  const hint = meant ? ` (did you mean ${meant.code}?)` : didYouMean(given, list)
  return { path, fault: 'not-in-list', message: `${describeValue(value)} is not the code of a state or country${hint}`, cure: meant ? `write ${meant.code}` : `use one of: ${named.map(({ code, name }) => `${code} ${name}`).join(', ')}` }
}

function missing(path: PropertyKey[], help: FieldHelp, list?: string[]): Described {
  const cure = list ? `add one of: ${list.join(', ')}` : help.description ? `add it: ${help.description}` : 'add it'
  return { path, fault: 'missing-field', message: 'this field is missing', cure: cure.replace(/\.$/, '') }
}

function describe(issue: Issue, file: ReadFile): Described[] {
  const { path } = issue
  const help = unwrapAt(schemaOf(file), path)
  const input = valueAt(file.frontMatter?.data, path)
  const like = help.examples.length > 0 ? `; write it as: ${JSON.stringify(help.examples[0])}` : ''
  const meaning = (help.description ? `; it means: ${help.description.replace(/\.$/, '')}` : '') + like
  const means = meaning === '' ? 'see the reference page of this kind of entry' : meaning.slice(2)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(file, key, path, help.keys))
  const tag = (issue as { discriminator?: string }).discriminator
  if (issue.code === 'invalid_union' && tag) {
    const group = path.at(-1) === tag ? path.slice(0, -1) : path
    const { tags } = unwrapAt(schemaOf(file), group)
    const given = valueAt(file.frontMatter?.data, [...group, tag])
    return given === undefined ? [missing([...group, tag], help, tags)] : [listFault(given, tags, [...group, tag])]
  }
  const list = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  if (input === undefined) return [missing(path, help, list)]
  if (input === null || input === '')
    return [{ path, fault: 'not-filled-in', message: 'it is still empty', cure: `${help.required ? 'fill it in' : 'fill it in, or take the line away'}${meaning}` }]
  if (list && issue.orList && typeof input === 'string')
    return [{ path, fault: 'wrong-type', message: `${describeValue(input)} is not a list`, cure: `write [${input.slice(0, 60)}], or ${list.join(', ')}` }]
  if (list) return [listFault(input, list, path, help)]
  const date = /\b(?:real )?(day|date|month)\b/.exec(issue.message)
  if (date)
    return [{ path, fault: 'bad-date', message: `${describeValue(input)} is not a ${date[0]}`, cure: `write it as ${dateForms[date[1] as keyof typeof dateForms]}` }]
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'array' && typeof input !== 'object')
      return [{ path, fault: 'wrong-type', message: `${describeValue(input)} is not a list`, cure: `write [${String(input).slice(0, 60)}]` }]
    const expected = typeNames[issue.expected] ?? issue.expected
    return [{ path, fault: 'wrong-type', message: `${describeValue(input)} is not ${expected}`, cure: `write ${expected}; ${means}` }]
  }
  const size = typeof input === 'string' ? input.length : Array.isArray(input) ? input.length : undefined
  if (issue.code === 'too_big' && size !== undefined)
    return [{ path, fault: 'bad-value', message: `it has ${size} characters, at most ${issue.maximum} fit`, cure: 'shorten it; what is longer belongs in the text below the fields' }]
  if (issue.code === 'too_small' && Array.isArray(input))
    return [{ path, fault: 'not-filled-in', message: 'the list is empty', cure: `add at least one${meaning}` }]
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.code === 'too_big' ? `${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}` : `${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`
    return [{ path, fault: 'bad-value', message: `${describeValue(input)} does not fit: it must be ${bound}`, cure: means }]
  }
  if (help.reference && typeof input === 'string') {
    const folder = folders[help.reference as Collection]
    const cure = /^https?:/.test(input) && help.reference === 'sources' ? `make a source for this address: npm run new -- source "Title", and write its file name; ${means}` : means
    return [{ path, fault: 'bad-value', message: `${describeValue(input)} does not fit: expected the name of a file in ${folder}, without .md`, cure }]
  }
  const said = /^Invalid |must match pattern/.test(issue.message) ? 'its form is another' : `expected ${issue.message}`
  return [{ path, fault: 'bad-value', message: `${describeValue(input)} does not fit: ${said}`, cure: means }]
}

const described = new WeakMap<ReadFile, Described[]>()

/** What the schema refused in a file. A missing field that only stands there misspelt is told once. */
function faultsOf(file: ReadFile): Described[] {
  const all = file.issues.flatMap(branchesOf).flatMap((issue) => describe(issue, file))
  const once = new Set<string>()
  const meant = new Set(all.flatMap(({ fault, path, means }) => (fault === 'unknown-field' && means ? [[...path.slice(0, -1), means].join('\n')] : [])))
  // An empty text is too short and of the wrong form: one fault of one field is told once.
  return all.filter(({ fault, path, message }) => {
    const key = [fault, message, ...path.map(String)].join('\n')
    const fresh = !once.has(key)
    once.add(key)
    return fresh && (fault !== 'missing-field' || !meant.has(path.join('\n')))
  })
}

/** Findings of one sort from what the schema refused in a file. */
export function* shapeFindings(file: ReadFile, fault: ShapeFault): Iterable<Finding> {
  if (file.issues.length === 0) return
  let all = described.get(file)
  if (!all) described.set(file, (all = faultsOf(file)))
  for (const found of all) {
    if (found.fault !== fault) continue
    const path = found.path.filter((part): part is string | number => typeof part !== 'symbol')
    yield { path: file.path, ...(file.frontMatter?.at(path) ?? { line: 1, column: 1 }), field: fieldName(path), message: found.message, cure: found.cure }
  }
}
