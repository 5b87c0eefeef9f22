import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { anatomyOf, collections, fieldsOf, folders, schemas, unwrap, type Collection } from '../../model/index.ts'
import { kinds, readmeOf, snippets, snippetsPath, templateOf } from './index.ts'

const project = resolve(import.meta.dirname, '../../..')
const yamlOf = (text: string) => text.split('---\n')[1] as string

test('README.md and _template.md of each folder are fresh: if not, run npm run fix -- --templates', () => {
  for (const collection of collections) {
    const folder = join(project, folders[collection])
    expect(readFileSync(join(folder, 'README.md'), 'utf8'), `${folder}/README.md`).toBe(readmeOf(collection))
    expect(readFileSync(join(folder, '_template.md'), 'utf8'), `${folder}/_template.md`).toBe(templateOf(collection))
  }
})

test('the README of a folder fits on one screen and names every field', () => {
  const ours = readdirSync(project, { withFileTypes: true }).filter((each) => each.isDirectory() && !/^(\.git|node_modules|dist)$/.test(each.name))
  const readmes = ours.flatMap(({ name }) => readdirSync(join(project, name), { recursive: true, encoding: 'utf8' }).flatMap((each) => (/(^|\/)README\.md$/.test(each) ? [`${name}/${each}`] : [])))
  expect(readmes.length).toBeGreaterThan(collections.length)
  for (const name of readmes)
    expect(readFileSync(join(project, name), 'utf8').trimEnd().split('\n').length, `${name}: at most 30 lines; what is longer stands in _template.md or on the site`).toBeLessThanOrEqual(30)
  for (const collection of collections)
    for (const [name] of anatomyOf(schemas[collection]).fields) expect(readmeOf(collection), collection).toContain(`\`${name}\``)
})

test('a template names every field of the schema at the top, and is YAML', () => {
  for (const collection of collections) {
    const text = yamlOf(templateOf(collection))
    const names = anatomyOf(schemas[collection]).fields.map(([name]) => name)
    for (const name of names) expect(text, `${collection} ${name}`).toMatch(new RegExp(`^#?${name}:`, 'm'))
    expect(Object.keys(load(text) as object).every((name) => names.includes(name)), collection).toBe(true)
  }
})

test('the examples of a template pass the schema when the # before each is taken away, and name entries that are there', () => {
  for (const collection of collections) {
    // Just as the head of a template says: an explanation has one space behind its #, an example none or several.
    const used = yamlOf(templateOf(collection)).replaceAll(/^#(?! \S)/gm, '')
    const given = Object.entries(load(used) as object).filter(([, value]) => value !== null)
    expect(given.length, collection).toBeGreaterThan(0)
    for (const [name, value] of given) {
      const field = anatomyOf(schemas[collection]).fields.find(([key]) => key === name)?.[1]
      expect(field?.safeParse(value).error?.issues, `${collection}: ${name}`).toBeUndefined()
    }
    for (const { path, meta, schema } of fieldsOf(schemas[collection])) {
      const { reference } = (anatomyOf(schema).element ? unwrap(anatomyOf(schema).element as typeof schema) : { meta }).meta
      for (const id of reference ? [meta.examples ?? []].flat(2) : [])
        if (id !== 'any') expect(existsSync(join(project, folders[reference as Collection], `${String(id)}.md`)), `${collection} ${path}: ${String(id)}`).toBe(true)
    }
  }
})

test('a new entry starts with its title and the day of the edition, quoted where YAML needs it', () => {
  expect(load(yamlOf(templateOf('schemes', { title: 'Card: what "it" is #1', today: '2026-11-21' })))).toMatchObject({ title: 'Card: what "it" is #1', verifiedOn: '2026-11-21' })
  expect(load(yamlOf(templateOf('sources', { title: 'yes', today: '2026-11-21' })))).toMatchObject({ title: 'yes', accessed: '2026-11-21' })
})

test('every kind has one word of its own', () => {
  expect(new Set(Object.values(kinds).map(({ one }) => one)).size).toBe(collections.length)
})

test('the snippets are fresh, and each kind has one: if not, run npm run fix -- --templates', () => {
  expect(readFileSync(join(project, snippetsPath), 'utf8')).toBe(snippets())
  const all = Object.values(JSON.parse(snippets()) as Record<string, { prefix: string; body: string[] }>)
  for (const { one } of Object.values(kinds)) expect(all.find(({ prefix }) => prefix === `hakku-${one}`)?.body[0]).toBe('---')
})
