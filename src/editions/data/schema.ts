import { z } from 'zod'
import { collections, type Collection, type Site } from '../../model/index.ts'
import { dataFolder, fullAddress } from './addresses.ts'
import { endedSchema, recordSchema } from './record.ts'

/** Keywords of our own in the JSON Schemas; they only describe. */
export const ownKeywords = ['x-reference', 'x-vocabulary', 'x-words', 'x-date']

const renamed: Record<string, string> = { reference: 'x-reference', vocabulary: 'x-vocabulary', words: 'x-words', date: 'x-date' }

/** JSON Schema (2020-12) of a Zod schema, with an address and a title. */
function published(schema: z.ZodType, address: string, title: string, description: string): object {
  const json = z.toJSONSchema(schema, {
    io: 'output',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const [old, name] of Object.entries(renamed))
        if (old in jsonSchema && typeof jsonSchema[old] !== 'object') {
          jsonSchema[name] = jsonSchema[old]
          delete jsonSchema[old]
        }
    },
  })
  const { $schema, ...rest } = json
  return { $schema, $id: address, title, description, ...rest }
}

/** Name of the schema of ids that ended. */
export const endedName = 'tombstones'

/** The JSON Schemas by name: one for each collection, and one for ids that ended. */
export function jsonSchemas(site: Site): Map<string, object> {
  const address = (name: string) => fullAddress(site, `${dataFolder}/schema/${name}.json`)
  const ofEntry = (collection: Collection) =>
    published(recordSchema(collection), address(collection), `Entry of ${collection}`, `One entry, as in ${dataFolder}/${collection}/<id>.json; ${dataFolder}/${collection}.json is a list of them.`)
  return new Map([
    ...collections.map((collection) => [collection, ofEntry(collection)] as const),
    [endedName, published(endedSchema, address(endedName), 'An id that ended', 'What is left of an entry that was renamed, merged, split or withdrawn.')] as const,
  ])
}
