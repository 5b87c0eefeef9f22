import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collections } from '../../model/index.ts'
import { dataFiles } from './files.ts'
import { bytesOf, sha256 } from './package.ts'
import { draft7, sample } from './sample.fixture.ts'

const files = new Map(dataFiles(sample).map((file) => [file.path.replace('data/v1/', ''), file]))
const read = <T>(path: string) => JSON.parse(files.get(path)?.text ?? '') as T

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema?: { fields: { name: string }[]; primaryKey?: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[] }
}
interface Package { resources: Resource[]; created: string; version: string }

describe('the data package', () => {
  const pack = read<Package>('datapackage.json')
  const profile = JSON.parse(readFileSync(new URL('./profile/datapackage-2.0.json', import.meta.url), 'utf8')) as object

  it('fits the profile of Data Package 2.0', () => {
    const check = draft7().compile(profile)
    check(pack)
    expect(check.errors ?? []).toEqual([])
    expect(check({ ...pack, resources: [{ name: 'no path' }] })).toBe(false)
  })
  it('names every file with its size and sum', () => {
    for (const { path, bytes, hash } of pack.resources) {
      const text = files.get(path)?.text ?? ''
      expect(bytes, path).toBe(bytesOf(text))
      expect(hash, path).toBe(`sha256:${sha256(text)}`)
    }
    expect(pack.resources.map(({ path }) => path)).toEqual(expect.arrayContaining(collections.flatMap((name) => [`${name}.json`, `${name}.csv`])))
    expect(new Set(pack.resources.map(({ name }) => name)).size).toBe(pack.resources.length)
  })
  it('states keys between tables that are there', () => {
    const fields = new Map(pack.resources.map(({ name, schema }) => [name, new Set(schema?.fields.map((field) => field.name))]))
    const foreign = pack.resources.flatMap(({ name, schema }) => (schema?.foreignKeys ?? []).map((key) => ({ name, ...key })))
    expect(foreign.length).toBeGreaterThan(50)
    for (const { name, fields: own, reference } of foreign) {
      for (const field of own) expect(fields.get(name)).toContain(field)
      for (const field of reference.fields) expect(fields.get(reference.resource), `${name} refers to ${reference.resource}`).toContain(field)
    }
  })
  it('bears the day of the edition, not of the build', () => {
    expect(pack).toMatchObject({ created: '2026-11-21T00:00:00Z', version: '2026.11' })
  })
})

describe('the other descriptions', () => {
  it('DCAT names a distribution for every file', () => {
    const dcat = read<{ 'dcat:distribution': { '@id': string; 'dcat:byteSize': number }[] }>('dcat.jsonld')
    const base = 'https://sample.example.org/data/v1/'
    for (const each of dcat['dcat:distribution']) expect(each['dcat:byteSize'], each['@id']).toBe(bytesOf(files.get(each['@id'].slice(base.length))?.text ?? ''))
    expect(dcat['dcat:distribution']).toHaveLength(read<Package>('datapackage.json').resources.length)
  })
  it('OpenAPI describes every file, and every schema that it names is there', () => {
    const api = read<{ openapi: string; paths: Record<string, object> }>('openapi.json')
    expect(api.openapi).toBe('3.1.0')
    for (const path of files.keys()) if (!['openapi.json', 'datapackage.json', 'dcat.jsonld'].includes(path)) expect(Object.keys(api.paths)).toContain(`/${path}`)
    for (const [, name] of JSON.stringify(api).matchAll(/"\$ref":"[^"]*\/(schema\/[a-z]+\.json)"/g)) expect(files.has(name as string), name).toBe(true)
  })
})
