import { expect, test } from 'vitest'
import { z } from 'zod'
import { anatomyOf, fieldsOf, schemas, unwrapAt, walk, type Visit } from './index.ts'

const pension = {
  title: 'Pension',
  status: [{ is: 'open', sources: ['a'], standing: 'confirmed' }],
  benefits: [{ id: 'pension', label: 'Money', amount: { unit: 'INR', per: 'month', values: [{ is: 3000, sources: ['a'], standing: 'confirmed' }] } }],
  eligibility: [{ id: 'age', test: 'age', atLeast: 60, sources: ['a'], standing: 'confirmed' }, { id: 'card', test: 'registration', any: ['card'], sources: ['a', 'b'], standing: 'confirmed' }],
  occupations: ['stone-work'],
  surprise: 'not in the schema',
}
const visits: Visit[] = []
walk(schemas.schemes, pension, (visit) => void visits.push(visit))

test('each value is met once, with path, key and what the schema says of it', () => {
  const keys = visits.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(visits.find(({ key }) => key === 'benefits.pension.label')).toMatchObject({ path: ['benefits', 0, 'label'], value: 'Money', meta: { words: true } })
  expect(visits.find(({ key }) => key === 'benefits.pension.amount.values.0.is')).toMatchObject({ path: ['benefits', 0, 'amount', 'values', 0, 'is'], value: 3000 })
  expect(keys).not.toContain('surprise')
})

test('references are seen in lists, in choices between groups, and where a word could stand instead', () => {
  const references = visits.flatMap(({ path, value, meta }) => (meta.reference ? [`${path.join('.')} ${meta.reference} ${String(value)}`] : []))
  expect(references).toContain('occupations.0 occupations stone-work')
  expect(references).toContain('eligibility.1.any.0 schemes card')
  expect(references).toContain('eligibility.1.sources.1 sources b')
})

test('walking follows the order of the schema and forgives what does not fit', () => {
  expect(visits.filter(({ path }) => path.length === 1).map(({ key }) => key)).toEqual(['title', 'status', 'occupations', 'benefits', 'eligibility'])
  const seen: string[] = []
  walk(schemas.schemes, { title: null, benefits: 'x', eligibility: [{ test: 'nothing' }, null, 3], status: { a: 1 } }, ({ key }) => void seen.push(key))
  expect(seen).toEqual(['', 'status', 'benefits', 'eligibility', 'eligibility.0', 'eligibility.2'])
})

test('a place in an entry knows its keys, its tags, its words and an example', () => {
  expect(unwrapAt(schemas.schemes, []).keys.slice(0, 3)).toEqual(['title', 'summary', 'aliases'])
  expect(unwrapAt(schemas.schemes, ['benefits', 0, 'amount']).keys).toEqual(['unit', 'per', 'bound', 'values'])
  expect(unwrapAt(schemas.schemes, ['eligibility', 0])).toMatchObject({ tag: 'test' })
  expect(unwrapAt(schemas.schemes, ['eligibility', 0]).tags).toContain('days-worked')
  expect(unwrapAt(schemas.schemes, ['benefits', 0, 'label'])).toMatchObject({ description: 'What is given, in few words.', examples: ['Pension every month from 60'] })
})

test('unknown places and names that every object has are unknown', () => {
  for (const path of [['nothing'], ['__proto__'], ['constructor'], ['benefits', 0, 'toString'], ['title', 'length']]) expect(unwrapAt(schemas.schemes, path), path.join('.')).toEqual({ keys: [], tags: [], examples: [], required: false })
})

test('a schema can be taken apart', () => {
  const schema = z.strictObject({ a: z.string().optional(), b: z.array(z.number()).default([]), c: z.union([z.literal('x'), z.boolean()]) })
  const { type, fields } = anatomyOf(schema)
  expect(type).toBe('object')
  expect(fields.map(([name, child]) => [name, anatomyOf(child).type])).toEqual([['a', 'string'], ['b', 'array'], ['c', 'union']])
  expect(anatomyOf(anatomyOf(fields[1]?.[1] as z.ZodType).element as z.ZodType).type).toBe('number')
  expect(anatomyOf(fields[2]?.[1] as z.ZodType).options.length).toBe(2)
})

test('the fields of a schema are listed with their paths, required or not', () => {
  const fields = new Map(fieldsOf(schemas.schemes).map((field) => [field.path, field]))
  expect(fields.get('title')?.required).toBe(true)
  expect(fields.get('benefits')?.required).toBe(false)
  expect(fields.get('benefits[].amount.values[].is')?.required).toBe(true)
  expect(fields.get('eligibility[].inMonths')?.required).toBe(true)
})
