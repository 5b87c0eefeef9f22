import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { collections } from '../../model/index.ts'
import { dataFiles, entryFiles } from './files.ts'
import { validator, sample } from './sample.fixture.ts'
import { endedName, jsonSchemas } from './schema.ts'

describe.each([['the made-up corpus', sample], ['the handbook', readCorpus(resolve('.'))]] as const)('%s', (_name, corpus) => {
  const ajv = validator()
  const checks = new Map([...jsonSchemas(corpus.site)].map(([name, schema]) => [name, ajv.compile(schema)]))
  const ended = new Set(corpus.tombstones.map(({ collection, id }) => `data/v1/${collection}/${id}.json`))
  const faults = (name: string, value: unknown) => (checks.get(name)?.(value) ? [] : checks.get(name)?.errors?.map((error) => `${error.instancePath} ${error.message}`))

  it('every entry fits the published schema of its collection', () => {
    let count = 0
    for (const { path, text } of entryFiles(corpus)) {
      const name = ended.has(path) ? endedName : (path.split('/')[2] as string)
      expect(faults(name, JSON.parse(text)), path).toEqual([])
      count++
    }
    expect(count).toBe(corpus.entries.length + corpus.tombstones.length)
  })
  it('the lists hold the same entries', () => {
    const lists = new Map(dataFiles(corpus).map(({ path, text }) => [path, text]))
    for (const collection of collections) {
      const list = JSON.parse(lists.get(`data/v1/${collection}.json`) ?? '') as { id: string }[]
      expect(list.map(({ id }) => id)).toEqual(corpus.all(collection).map(({ id }) => id).toSorted())
      for (const item of list) expect(faults(collection, item), item.id).toEqual([])
    }
  })
})

it('a schema refuses what the model refuses', () => {
  const check = validator().compile(jsonSchemas(sample.site).get('schemes') as object)
  const card = JSON.parse([...entryFiles(sample)].find(({ path }) => path.endsWith('/mason-card.json'))?.text ?? '') as Record<string, unknown>
  expect(check(card)).toBe(true)
  expect(check({ ...card, level: 'galaxy' })).toBe(false)
  expect(check({ ...card, surprise: 1 })).toBe(false)
  expect(check({ ...card, title: undefined, summary: 3 })).toBe(false)
})
