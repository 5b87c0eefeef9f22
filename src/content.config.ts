import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { collections as kinds, schemas } from './model/index.ts'
import { fromCorpus } from './site/loader.ts'

/** Every kind of entry, loaded from the one reader with the same schemas as a second lock. Starlight asks for `docs`. */
export const collections = {
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
  ...Object.fromEntries(kinds.map((kind) => [kind, defineCollection({ loader: fromCorpus(kind), schema: schemas[kind] })])),
}
