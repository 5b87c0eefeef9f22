import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { contentRoot, readCorpus, valuesOf } from '../../corpus/index.ts'
import { anatomyOf, collections, schemas } from '../../model/index.ts'
import { corpusAfter } from '../../testing/index.ts'
import { editorConfig } from './config.ts'
import type { EditorField } from './fields.ts'

interface Config {
  collections: { name: string; folder: string; fields: EditorField[] }[]
}
const site = { ...corpusAfter().site, repository: 'https://github.com/sample-org/sample' }
const config = editorConfig(site) as Config
const fieldsOf = (name: string) => config.collections.find((each) => each.name === name)?.fields ?? []

const everyField = (fields: EditorField[]): EditorField[] =>
  fields.flatMap((field) => [field, ...everyField((field['fields'] as EditorField[] | undefined) ?? []), ...everyField(((field['types'] as { fields: EditorField[] }[] | undefined) ?? []).flatMap((type) => type.fields))])

test('the configuration is valid by the editor’s own schema', () => {
  const own = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '../schema/sveltia-cms.json')
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(own, 'utf8')) as object)
  validate(JSON.parse(JSON.stringify(config)))
  expect((validate.errors ?? []).slice(0, 5)).toEqual([])
})

test('every collection has its form, with every field of the schema under its own name', () => {
  expect(config.collections.map(({ name }) => name)).toEqual(collections)
  for (const collection of collections) {
    const names = fieldsOf(collection).map(({ name }) => name)
    expect(names.slice(0, anatomyOf(schemas[collection]).fields.length), collection).toEqual(anatomyOf(schemas[collection]).fields.map(([name]) => name))
  }
})

describe('each field', () => {
  const fields = config.collections.flatMap((collection) => everyField(collection.fields).map((field) => ({ ...field, where: collection.name })))
  test('has a label, and help unless it only keeps something', () => {
    expect(fields.length).toBeGreaterThan(300)
    const silent = fields.filter(({ label, hint, widget }) => !label || (widget !== 'hidden' && !hint))
    expect([...new Set(silent.map(({ where, name }) => `${where} ${name}`))]).toEqual([])
  })
  test('that is a choice has words for each choice', () => {
    for (const field of fields) for (const { label, value } of ((field as EditorField)['options'] as { label: string; value: string }[] | undefined) ?? []) expect(label, `${field.name} ${value}`).toMatch(/^[\p{Lu}\d]/u)
  })
  test('that refers to entries is a picker', () => {
    expect(fieldsOf('schemes').find(({ name }) => name === 'runBy')).toMatchObject({ widget: 'relation', collection: 'organisations', multiple: true, value_field: '{{slug}}' })
    expect(fieldsOf('observations').find(({ name }) => name === 'scheme')).toMatchObject({ widget: 'relation', collection: 'schemes', required: false })
  })
})

test('texts take no row of digits like that of a person, and everything that stands in the handbook', () => {
  const [pattern] = fieldsOf('practices').find(({ name }) => name === 'title')?.['pattern'] as [string, string]
  const takes = (text: string) => new RegExp(pattern).test(text)
  for (const text of ['Call 9845012345', 'Call +91 98450 12345.', 'Her number 2345 6789 0123 was refused', 'Two\nlines']) expect(takes(text), text).toBe(false)
  for (const text of ['₹2,00,000 within 90 days of 2026', 'Ring 14434 or 1800 425 0000', 'सन 2026 में 3,196 मज़दूर']) expect(takes(text), text).toBe(true)
  const texts = readCorpus(contentRoot()).entries.flatMap((entry) => valuesOf(entry).flatMap(({ value, meta }) => (meta.words && typeof value === 'string' ? [value] : [])))
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => !takes(text))).toEqual([])
})

test('conditions of eligibility have the fields of their test', () => {
  const types = fieldsOf('schemes').find(({ name }) => name === 'eligibility')?.['types'] as { name: string; fields: EditorField[] }[]
  expect(types.map(({ name }) => name)).toContain('days-worked')
  expect(types.find(({ name }) => name === 'days-worked')?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['atLeast', 'inMonths', 'sources', 'standing']))
  expect(types.find(({ name }) => name === 'sex')?.fields.map(({ name }) => name)).not.toContain('atLeast')
})

test('amounts are lists of dated values', () => {
  const benefits = fieldsOf('schemes').find(({ name }) => name === 'benefits')
  const amount = (benefits?.['fields'] as EditorField[]).find(({ name }) => name === 'amount')
  const values = (amount?.['fields'] as EditorField[]).find(({ name }) => name === 'values')
  expect(values).toMatchObject({ widget: 'list', min: 1 })
  expect((values?.['fields'] as EditorField[]).map(({ name }) => name)).toEqual(['is', 'to', 'from', 'until', 'sources', 'standing', 'verifiedOn', 'note'])
})

test('there is no editor for a repository that is not on GitHub', () => {
  expect(editorConfig({ ...site, repository: 'https://code.example.org/sample' })).toBeUndefined()
})

test('people sign in by a token, or by the service that the site names', () => {
  expect(config).toMatchObject({ backend: { open_authoring: true, repo: 'sample-org/sample', auth_methods: ['token'] }, publish_mode: 'editorial_workflow' })
  expect(editorConfig({ ...site, editor: { signIn: 'https://sign-in.example.org' } })).toMatchObject({ backend: { base_url: 'https://sign-in.example.org' } })
})
