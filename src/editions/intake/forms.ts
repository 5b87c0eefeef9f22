import { dump } from 'js-yaml'
import type { z } from 'zod'
import { anatomyOf, schemas, unwrap, type Collection } from '../../model/index.ts'
import { fieldFor } from '../editor/fields.ts'

/** One question of an issue form. `field` names the field of the schema that it fills; a list takes one item a line. */
export interface Question {
  id: string
  label: string
  kind: 'input' | 'textarea' | 'dropdown' | 'checkboxes'
  help?: string
  example?: string
  required: boolean
  multiple?: boolean
  /** Choices with the value that is kept. */
  options?: { label: string; value: string }[]
  /** Path of the field in the schema. */
  field?: string
}

/** An issue form: what the sender sees and what becomes of it. */
export interface IntakeForm {
  name: string
  title: string
  about: string
  label: string
  /** Kind of entry that a filled form becomes; a mistake becomes none. */
  makes?: Collection
  questions: Question[]
}

/** The sentence to which a sender agrees; a form without it becomes nothing. */
export const consent = 'I agree that this is published under CC BY 4.0, for everybody to use, and that no worker can be known from it.'
/** How a sender wishes to be named. */
export const credits = [
  { label: 'By the name of my organisation', value: 'organisation' },
  { label: 'By my own name', value: 'name' },
  { label: 'Not at all', value: 'none' },
]

const about: Question[] = [
  { id: 'entry', label: 'Which page?', kind: 'input', help: 'Kind and name as in the address of the page.', example: 'schemes/e-shram', required: false },
  { id: 'field', label: 'Which fact on it?', kind: 'input', help: 'Filled in when you come from the sign beside a fact.', example: 'benefits.number', required: false },
  { id: 'edition', label: 'Edition', kind: 'input', help: 'Filled in when you come from the site.', example: '2026.11', required: false },
]
const sender: Question[] = [
  { id: 'source', label: 'Who says so?', kind: 'textarea', help: 'An address, the number of an order, or the office and the month in which you asked. “I saw it myself” is an answer.', required: true },
  { id: 'licence', label: 'Licence', kind: 'checkboxes', required: true, options: [{ label: consent, value: 'yes' }] },
  { id: 'credit', label: 'How shall we name you?', kind: 'dropdown', required: true, options: credits },
  { id: 'creditName', label: 'Name to print', kind: 'input', help: 'Only if you wish to be named.', required: false },
]

/** A question made from a field of a schema: its words, its help, its choices. */
function asked(collection: Collection, name: string, more: Partial<Question> = {}): Question {
  const schema = anatomyOf(schemas[collection]).fields.find(([key]) => key === name)?.[1] as z.ZodType
  const field = fieldFor(name, schema)
  const { meta, required } = unwrap(schema)
  const options = field['options'] as Question['options']
  const example = meta.examples?.[0]
  return {
    id: name, field: name, label: field.label, required,
    kind: options ? 'dropdown' : field.widget === 'text' || field.widget === 'list' ? 'textarea' : 'input',
    ...(field.hint ? { help: field.hint.replaceAll('\\', '').replace(/ Example: .*$/, '') } : {}),
    ...(typeof example === 'string' || typeof example === 'number' ? { example: String(example) } : {}),
    ...(options ? { options, ...(field['multiple'] ? { multiple: true } : {}) } : {}),
    ...more,
  }
}

const oneALine = (help: string) => `${help} One a line.`
const range = 'One number, or lowest and highest: 20-30.'

/** The issue forms, made from the schemas. */
export const intakeForms: IntakeForm[] = [
  { name: 'mistake', title: 'A mistake', about: 'An amount, a date, a paper or an address is wrong or old', label: 'mistake', questions: [
    ...about.map((question) => (question.id === 'entry' ? { ...question, required: true } : question)),
    { id: 'wrong', label: 'What does it say, and what is right?', kind: 'textarea', required: true },
    ...sender,
  ] },
  { name: 'observation', title: 'What you saw', about: 'Days taken, money paid, a refusal; one minute, no names', label: 'observation', makes: 'observations', questions: [
    ...about,
    asked('observations', 'title', { label: 'What did you see, in few words?' }),
    ...['stage', 'place', 'month', 'outcome'].map((name) => asked('observations', name)),
    asked('observations', 'cases'), asked('observations', 'refused'),
    asked('observations', 'days', { label: 'Days it took', kind: 'input', help: range, required: false }),
    asked('observations', 'paid', { label: 'Rupees paid', kind: 'input', help: range, required: false }),
    asked('observations', 'visits', { label: 'Visits to offices', kind: 'input', help: range, required: false }),
    asked('observations', 'note', { kind: 'textarea', label: 'What else matters?' }),
    ...sender,
  ] },
  { name: 'practice', title: 'Something that works', about: 'A practice that another organisation could repeat', label: 'practice', makes: 'practices', questions: [
    ...about,
    asked('practices', 'title', { label: 'What do you call it?', help: 'A short name.', example: 'Labour-card camp at the site gate on pay day' }), asked('practices', 'summary', { help: 'What is done and for whom, in one or two plain sentences.', example: 'A union puts a table and a photocopier at the gate on pay day. Workers fill in the form for the labour card there.' }), asked('practices', 'form'), asked('practices', 'byName', { label: 'Who does it?', help: 'An organisation or a union, no person.', required: true }),
    asked('practices', 'places'), asked('practices', 'from'),
    { id: 'overcomes', label: 'Which barriers does it overcome?', kind: 'textarea', help: oneALine('Names as in the addresses of their pages.'), example: 'proof-of-work', required: true, field: 'overcomes' },
    asked('practices', 'stages'),
    asked('practices', 'steps', { kind: 'textarea', help: oneALine('What do you do, in order?'), required: true }),
    asked('practices', 'results', { kind: 'textarea', help: oneALine('What came of it, with numbers.'), required: true }),
    asked('practices', 'limits', { kind: 'textarea', help: oneALine('What it does not do, or where it fails.') }),
    ...sender,
  ] },
]

/** The file of an issue form. */
export function issueForm(form: IntakeForm): string {
  const body = form.questions.map(({ id, kind, label, help, example, required, multiple, options }) => ({
    type: kind,
    id,
    attributes: {
      label,
      ...(help ? { description: help } : {}),
      ...(example && (kind === 'input' || kind === 'textarea') ? { placeholder: example } : {}),
      ...(multiple ? { multiple } : {}),
      ...(kind === 'dropdown' ? { options: options?.map((option) => option.label) } : {}),
      ...(kind === 'checkboxes' ? { options: options?.map((option) => ({ label: option.label, required: true })) } : {}),
    },
    ...(kind === 'checkboxes' ? {} : { validations: { required } }),
  }))
  const warning = { type: 'markdown', attributes: { value: 'Please write no worker’s name, phone number, Aadhaar or account number. Months, not days.' } }
  return `# Made from src/model by npm run fix -- --templates. Do not edit it by hand.\n${dump({ name: form.title, description: form.about, labels: [form.label], body: [warning, ...body] }, { lineWidth: -1 })}`
}
