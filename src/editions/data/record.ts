import { z } from 'zod'
import type { Corpus, Entry, Tombstone } from '../../corpus/index.ts'
import { languages } from '../../languages/index.ts'
import { record, schemas, tombstone, translation, type Collection, type Observation } from '../../model/index.ts'
import { placeOf } from '../../views/index.ts'
import { dataPath, fullAddress, permanentOf, successors } from './addresses.ts'
import { computedOf, computedSchema } from './computed.ts'

const body = z.string().meta({ description: 'Prose in Markdown (CommonMark with tables). Empty when there is none.' })

/** Words of an entry in another language, as they leave. */
const rendering = record({ ...translation.omit({ renders: true }).shape, body })

/** Schema of an entry as it leaves: its id, its front matter, its prose, its translations, and what is computed. */
export function recordSchema(collection: Collection) {
  const shape: Record<string, z.ZodType> = { ...schemas[collection].shape }
  // The place of a report on fewer than three cases is not published.
  if (collection === 'observations') shape.place = (shape.place as z.ZodType).optional()
  return record({
    id: z.string().meta({ description: 'Id of the entry: one across all collections, and the last part of its address.' }),
    ...shape,
    body,
    translations: z.record(z.string(), rendering).meta({ description: 'Words in other languages, by BCP 47 code. Facts stand once, above.' }),
    computed: computedSchema(collection).meta({ description: 'What can be computed again from the entries.' }),
  })
}

/** Schema of what is left of an id that ended. */
export const endedSchema = record({
  id: z.string(),
  ...tombstone.shape,
  computed: record({ collection: z.string(), permanent: z.url(), to: z.array(record({ collection: z.string(), id: z.string(), data: z.url() })) }),
})

const prose = (markdown: string) => markdown.replaceAll('\r\n', '\n').trim()

/** Front matter as it may leave. */
function published(entry: Entry): object {
  if (entry.collection !== 'observations') return entry.data
  const { place, ...rest } = entry.data as Observation
  return placeOf(entry.data as Observation) === undefined ? rest : { ...entry.data, place }
}

/** An entry as it leaves: the keys in the order of the schema, whatever the order in its file. */
export function recordOf(corpus: Corpus, entry: Entry): Record<string, unknown> {
  const translations = languages.flatMap(({ code }) => {
    const found = entry.translations.get(code)
    if (!found) return []
    const { renders: _, ...words } = found.data
    return [[code, { ...words, words: Object.fromEntries(Object.entries(words.words).toSorted(([a], [b]) => (a < b ? -1 : 1))), body: prose(found.body) }] as const]
  })
  return { id: entry.id, ...published(entry), body: prose(entry.body), translations: Object.fromEntries(translations), computed: computedOf(corpus, entry) }
}

/** What is left of an id that ended: it answers at the same address for ever. */
export function endedOf(corpus: Corpus, stone: Tombstone): z.infer<typeof endedSchema> {
  const { id, collection, ended, endedOn, to, reason } = stone
  return {
    id,
    ended: ended as z.infer<typeof endedSchema>['ended'],
    endedOn,
    to,
    reason,
    computed: {
      collection,
      permanent: permanentOf(corpus.site, id),
      to: successors(corpus, stone).map((entry) => ({ collection: entry.collection, id: entry.id, data: fullAddress(corpus.site, dataPath(entry.collection, entry.id)) })),
    },
  }
}
