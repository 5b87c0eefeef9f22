import { collections, idPattern, type Site } from '../../model/index.ts'
import { dataFolder, fullAddress, licence } from './addresses.ts'
import { about, type DataFile } from './package.ts'
import { endedName } from './schema.ts'

const answer = (description: string, mediatype: string, schema: object) => ({ responses: { 200: { description, content: { [mediatype]: { schema } } }, 404: { description: 'There is no such file.' } } })
const slug = { name: 'id', in: 'path', required: true, description: 'Id of the entry.', schema: { type: 'string', pattern: idPattern.source } }

/** OpenAPI 3.1 description of the files: a static interface, read only, the same for everybody. */
export function openApi(site: Site, files: readonly DataFile[]): object {
  const reference = (name: string) => ({ $ref: fullAddress(site, `${dataFolder}/schema/${name}.json`) })
  const name = (path: string) => `/${path.slice(dataFolder.length + 1)}`
  const operation = (path: string) => name(path).slice(1).replaceAll(/[^a-z0-9]+/gi, '-')
  const listed = collections.flatMap((collection) => [
    [`/${collection}.json`, { get: { operationId: `list-${collection}`, summary: `All entries of ${collection}`, ...answer('A list, ordered by id.', 'application/json', { type: 'array', items: reference(collection) }) } }],
    [`/${collection}/{id}.json`, { get: { operationId: `read-${collection}`, summary: `One entry of ${collection}, or what is left of it`, parameters: [slug], ...answer('The entry; for an id that ended, where it went.', 'application/json', { oneOf: [reference(collection), reference(endedName)] }) } }],
  ] as const)
  const known = new Set<string>(listed.map(([path]) => path))
  const others = files
    .filter(({ path }) => !known.has(name(path)))
    .map(({ path, title, mediatype }) => [name(path), { get: { operationId: operation(path), summary: title, ...answer(title, mediatype, mediatype.endsWith('json') ? {} : { type: 'string' }) } }] as const)
  return {
    openapi: '3.1.0',
    info: { title: about.title, description: about.description, version: site.edition.number, license: { name: licence.title, url: licence.path }, contact: { email: site.contacts.email, url: fullAddress(site, 'data/') } },
    servers: [{ url: fullAddress(site, dataFolder) }],
    paths: Object.fromEntries([...listed, ...others]),
  }
}
