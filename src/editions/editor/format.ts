import { load } from 'js-yaml'
import { schemas, walk, type Collection } from '../../model/index.ts'
import { merged } from './merged.ts'
import { fromForm, toForm } from './shape.ts'
import { groupLines } from './written.ts'

/** What the editor holds of one file: its fields in the shape of the form. */
export type Form = Record<string, unknown>

/** Hidden fields of every form: the text of the file as it was read, the language that it is in, and the other names that a picker searches. */
export const hidden = { text: 'file_text', language: 'file_language', names: 'file_names' } as const
/** Field of a form that sets each short text of the original beside its translation. */
export const wordsField = 'words'

/** Ids in the keys of words are joined by this in a form: the editor would take dots for groups inside groups. */
const joint = ' › '

interface Parts {
  yaml: string
  body: string
}

function partsOf(text: string): Parts | undefined {
  const found = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n([\s\S]*))?$/.exec(text)
  return found ? { yaml: found[1] as string, body: found[2] ?? '' } : undefined
}

function groupIn(yaml: string): Form | undefined {
  const data: unknown = load(yaml)
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Form) : undefined
}

/** A file holds words only when its standing is one of a translation. */
const isTranslation = (data: Form) => data['standing'] === 'draft' || data['standing'] === 'checked'

/** Every short text of an entry, by its key: what a translator renders, title and summary aside. */
function wordsOf(collection: Collection, data: Form): Form {
  const words: Form = {}
  walk(schemas[collection], data, ({ key, value, meta }) => {
    if (meta.words && typeof value === 'string' && key !== 'title' && key !== 'summary') words[key.replaceAll('.', joint)] = value
  })
  return words
}

/** Other names in one text: a picker that is given the list itself shows the entry once for each of them. */
const namesIn = (data: Form) => (Array.isArray(data['aliases']) ? data['aliases'].join(' · ') : '')

/**
 * Reads a file of a content folder into a form. Undefined for what is no entry: README.md, _template.md and the traces of
 * ids that ended, so that the editor does not list them. Throws when the YAML is broken.
 */
export function fromFile(collection: Collection, text: string): Form | undefined {
  const parts = partsOf(text)
  const data = parts && groupIn(parts.yaml)
  if (!parts || !data || typeof data['title'] !== 'string' || Object.hasOwn(data, 'ended')) return undefined
  const body = parts.body.trim()
  if (!isTranslation(data)) return { ...(toForm(schemas[collection], data) as Form), [wordsField]: wordsOf(collection, data), body, [hidden.text]: text, [hidden.language]: 'en', [hidden.names]: namesIn(data) }
  const words = Object.fromEntries(Object.entries((data['words'] ?? {}) as Form).map(([key, value]) => [key.replaceAll('.', joint), value]))
  return { title: data['title'], summary: data['summary'] ?? '', aliases: data['aliases'] ?? [], checkedBy: data['checkedBy'] ?? '', checkedOn: data['checkedOn'] ?? '', [wordsField]: words, body, [hidden.text]: text, [hidden.language]: 'translation', [hidden.names]: namesIn(data) }
}

/** Text of a form field without space at its ends; undefined when nothing is left. */
const told = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

/** The fields of a translation, from its form and from what its file said before. */
function translated(form: Form, old: Form): Form {
  const words = Object.fromEntries(Object.entries((form[wordsField] ?? {}) as Form).flatMap(([key, value]) => (told(value) === undefined ? [] : [[key.replaceAll(joint, '.'), value]])))
  const aliases = (Array.isArray(form['aliases']) ? form['aliases'] : []).flatMap((each) => told(each) ?? [])
  const checked = { checkedBy: told(form['checkedBy']), checkedOn: told(form['checkedOn']) }
  const said: Form = {
    title: told(form['title']),
    summary: told(form['summary']),
    ...(aliases.length > 0 || old['aliases'] ? { aliases } : {}),
    ...(Object.keys(words).length > 0 || old['words'] ? { words } : {}),
    ...(old['renders'] ? { renders: old['renders'] } : {}),
    standing: checked.checkedBy && checked.checkedOn ? 'checked' : 'draft',
    ...checked,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/**
 * The text of the file for a form: what did not change keeps its lines. The language tells a translation, which holds
 * words only, from the original; short texts of the original are changed in their own fields.
 */
export function toFile(collection: Collection, form: Form): string {
  const before = typeof form[hidden.text] === 'string' ? partsOf(`${form[hidden.text] as string}\n`) : undefined
  const was = before && groupIn(before.yaml)
  const isWords = form[hidden.language] !== undefined && form[hidden.language] !== 'en'
  // A translation that was just begun still carries the text of its original.
  const own = was && isTranslation(was) === isWords && !(isWords && !isTranslation(was)) ? was : undefined
  const { body, [hidden.text]: _text, [hidden.language]: _language, [hidden.names]: _names, ...rest } = form
  const { [wordsField]: _words, checkedBy: _by, checkedOn: _on, ...facts } = rest
  const next = isWords ? translated(form, own ?? {}) : ((fromForm(schemas[collection], facts, own) ?? {}) as Form)
  const yaml = own && before ? merged(before.yaml, next) : groupLines(next).join('\n')
  const prose = told(body) ?? ''
  const kept = own && before && before.body.trim() === prose ? before.body.trimEnd() : prose === '' ? '' : `\n${prose}`
  return `---\n${yaml}\n---\n${kept === '' ? '' : `${kept}\n`}`
}
