import type { z } from 'zod'
import type { Corpus } from '../../corpus/index.ts'
import { anatomyOf, folders, idFrom, schemas } from '../../model/index.ts'
import { toFile } from '../editor/format.ts'
import { consent, credits, intakeForms, type IntakeForm, type Question } from './forms.ts'

/** Longest text of a filled form, in characters. GitHub takes 65,536; nobody needs them for one report. */
export const longestReport = 12_000

/** Why a filled form becomes no draft, in words that the sender can act on. */
export class NotDrafted extends Error {}

/** A filled form as it arrived. */
export interface Arrived {
  /** Name of the form: observation, practice or mistake. */
  form: string
  /** Text of the issue. */
  body: string
  /** Number and address of the issue. */
  number: number
  url: string
}

/** A file of a draft. */
export interface Drafted {
  path: string
  text: string
}

/** The answers of a filled form by the id of their question: each stands below its heading. Headings that the form does not ask, or asks once and meets again, are part of the answer before them. */
export function answersIn(form: IntakeForm, body: string): Map<string, string> {
  const answers = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of body.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const asked = /^### (.+)$/.exec(line)?.[1]?.trim()
    const question = form.questions.find(({ label, id }) => label === asked && !answers.has(id))
    if (question) answers.set(question.id, (current = []))
    else current?.push(line)
  }
  return new Map([...answers].map(([id, lines]) => [id, lines.join('\n').trim()] as const).filter(([, text]) => text !== '' && text !== '_No response_'))
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const linesOf = (text: string) => text.split('\n').map((line) => oneLine(line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, ''))).filter(Boolean)

function choicesOf(question: Question, text: string): string[] {
  const labels = new Map(question.options?.map(({ label, value }) => [label, value]))
  const whole = labels.get(text)
  return whole ? [whole] : text.split(',').flatMap((label) => labels.get(label.trim()) ?? [])
}

/** Lowest and highest of “20-30” or “25”; undefined for anything else. */
function rangeIn(text: string): { atLeast: number; atMost: number } | undefined {
  const found = /^\D{0,3}(\d{1,7})(?:\s*(?:-|–|to)\s*(\d{1,7}))?\D{0,12}$/.exec(oneLine(text).replaceAll(',', ''))
  return found ? { atLeast: Number(found[1]), atMost: Number(found[2] ?? found[1]) } : undefined
}

/** What a field of the schema takes from an answer. Undefined when the answer cannot be read so. */
function valueFrom(form: IntakeForm, question: Question, text: string): unknown {
  const schema = anatomyOf(schemas[form.makes as 'practices']).fields.find(([name]) => name === question.field)?.[1] as z.ZodType
  const { type, element } = anatomyOf(schema)
  if (question.kind === 'dropdown') {
    const values = choicesOf(question, text)
    return question.multiple || type === 'array' ? values : values[0]
  }
  if (type === 'number' || type === 'int') return /^\d{1,9}$/.test(oneLine(text)) ? Number(oneLine(text)) : undefined
  if (type === 'object') return rangeIn(text)
  if (!element) return oneLine(text)
  const inside = anatomyOf(element)
  return linesOf(text).map((line) => (inside.type === 'object' ? { [inside.fields.some(([name]) => name === 'label') ? 'label' : 'finding']: line } : line))
}

/**
 * The draft that a filled form becomes: an entry, and the source that says who reported it. Everything in the form is
 * text: the names of the files are made here, and the text is written as values. Throws `NotDrafted` when the sender did
 * not agree to the licence, when the text is too long, or when the form makes no entry.
 */
export function draftOf(corpus: Corpus, { form: name, body, number, url }: Arrived): Drafted[] {
  const form = intakeForms.find((each) => each.name === name)
  if (!form) throw new NotDrafted(`There is no form “${name}”.`)
  if (body.length > longestReport) throw new NotDrafted(`The report has ${body.length} characters; ${longestReport} are the most. Please shorten it.`)
  if (!Number.isSafeInteger(number) || number < 1) throw new NotDrafted('The number of the issue is no number.')
  const answers = answersIn(form, body)
  if (!(answers.get('licence') ?? '').split('\n').some((line) => line.toLowerCase().startsWith('- [x] ') && line.slice(6).trim() === consent)) throw new NotDrafted('The sender has not agreed to the licence; without that nothing is published. Please tick the box.')
  if (!form.makes) throw new NotDrafted('A mistake becomes no new entry: somebody mends the page it names.')
  const missing = form.questions.filter(({ id, required, kind }) => required && kind !== 'checkboxes' && !answers.has(id)).map(({ label }) => label)
  if (missing.length > 0) throw new NotDrafted(`Not answered: ${missing.join('; ')}.`)

  const credit = credits.find(({ label }) => label === answers.get('credit'))?.value
  const sender = credit !== 'none' && answers.has('creditName') ? oneLine(answers.get('creditName') as string).slice(0, 120) : 'Sender not named'
  const today = corpus.site.edition.date
  const sourceId = `field-report-${number}`
  const evidence = { sources: [sourceId], standing: 'reported' }
  const filled = Object.fromEntries(form.questions.flatMap((question) => (question.field && answers.has(question.id) ? [[question.field, valueFrom(form, question, answers.get(question.id) as string)]] : [])))
  const [kind, about] = (answers.get('entry') ?? '').replaceAll(/^\/+|\/+$/g, '').split('/')
  const known = (collection: 'schemes' | 'documents') => (kind === collection && about && corpus.get(collection, about) ? about : undefined)
  const fields = form.makes === 'observations'
    ? { ...filled, ...evidence, scheme: known('schemes'), document: known('documents'), verifiedOn: today }
    : { ...filled, results: ((filled['results'] ?? []) as object[]).map((result) => ({ ...result, ...evidence })), verifiedOn: today }
  const id = `${idFrom(String(filled['title'] ?? '')).slice(0, 48).replace(/-+$/, '') || 'report'}-${number}`
  const source = {
    title: `Report from the field ${number}`, type: 'webpage', publisher: sender, accessed: today, URL: url, number: `issue ${number}`, language: 'en', rank: 'secondary',
    note: oneLine(answers.get('source') ?? '').slice(0, 400),
  }
  return [
    { path: `${folders[form.makes]}/${id}.md`, text: toFile(form.makes, fields) },
    { path: `${folders.sources}/${sourceId}.md`, text: toFile('sources', source) },
  ]
}
