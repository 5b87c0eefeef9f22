import { expect, test } from 'vitest'
import { collections, fieldsOf, folders, idPattern, liesIn, places, schemas, site, tombstone, translation, vocabularies } from './index.ts'

const all = [...collections.map((collection) => [collection, schemas[collection]] as const), ['site', site], ['tombstone', tombstone], ['translation', translation]] as const

test('every field says what it means', () => {
  const silent = all.flatMap(([name, schema]) => fieldsOf(schema).filter(({ meta }) => !meta.description).map(({ path }) => `${name} ${path}`))
  // The kinds of conditions are told by the list of their tags.
  expect(silent).toEqual(['schemes eligibility[].test'])
})

test('every example would pass', () => {
  const wrong = all.flatMap(([name, schema]) =>
    fieldsOf(schema).flatMap(({ path, meta, schema: field }) => (meta.examples ?? []).filter((example) => !field.safeParse(example).success).map((example) => `${name} ${path}: ${JSON.stringify(example)}`)),
  )
  expect(wrong).toEqual([])
})

test('unknown fields are refused at every depth', () => {
  const value = { is: 1, sources: ['a'], standing: 'confirmed' }
  const benefit = { id: 'a', label: 'x', kind: 'cash', contingency: 'food', amount: { unit: 'INR', per: 'once', values: [value] }, sources: ['a'], standing: 'confirmed' }
  const refused = (item: object) => schemas.schemes.shape.benefits.safeParse([item]).success === false
  expect(refused(benefit)).toBe(false)
  expect(refused({ ...benefit, more: 1 })).toBe(true)
  expect(refused({ ...benefit, amount: { ...benefit.amount, more: 1 } })).toBe(true)
  expect(refused({ ...benefit, amount: { ...benefit.amount, values: [{ ...value, more: 1 }] } })).toBe(true)
})

test('an amount without unit, period or source is none', () => {
  const amount = { unit: 'INR', per: 'once', values: [{ is: 1, sources: ['a'], standing: 'confirmed' }] }
  const passes = (item: object) => schemas.schemes.shape.benefits.safeParse([{ id: 'a', label: 'x', kind: 'cash', contingency: 'food', amount: item, sources: ['a'], standing: 'confirmed' }]).success
  expect(passes(amount)).toBe(true)
  expect(passes({ ...amount, unit: undefined })).toBe(false)
  expect(passes({ ...amount, per: undefined })).toBe(false)
  expect(passes({ ...amount, values: [{ is: 1, sources: [], standing: 'confirmed' }] })).toBe(false)
  expect(passes({ ...amount, values: [{ is: 1, standing: 'confirmed' }] })).toBe(false)
  expect(passes({ ...amount, values: [] })).toBe(false)
})

test('ids are small letters, digits and single hyphens', () => {
  for (const id of ['a', 'e-shram', 'form-v-2']) expect(idPattern.test(id), id).toBe(true)
  for (const id of ['', 'A', '2a', '-a', 'a-', 'a--b', 'a_b', 'a.b', 'a/b', 'a b', 'ಕ', 'а']) expect(idPattern.test(id), id).toBe(false)
})

test('every collection has its own folder and every vocabulary its words once', () => {
  expect(new Set(Object.values(folders)).size).toBe(collections.length)
  for (const [name, list] of Object.entries(vocabularies)) expect(new Set(list).size, name).toBe(list.length)
  expect(new Set(places).size).toBe(places.length)
})

test('a place lies in itself, in what its code starts with, and in the world', () => {
  expect(liesIn('IN-KA', 'IN')).toBe(true)
  expect(liesIn('IN-KA', 'IN-KA')).toBe(true)
  expect(liesIn('NP', 'WORLD')).toBe(true)
  expect(liesIn('IN', 'IN-KA')).toBe(false)
  expect(liesIn('IN-KA', 'IN-K')).toBe(false)
})
