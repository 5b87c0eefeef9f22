import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { original } from './languages/index.ts'
import { collections as kinds, schemas } from './model/index.ts'
import { fromCorpus } from './site/loader.ts'

/** Every kind of entry, loaded from the one reader with the same schemas as a second lock. Starlight asks for `docs` and `i18n`; a draft and no words keep them quiet and empty. */
export const collections = {
  docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
  i18n: defineCollection({ loader: () => [{ id: original }], schema: i18nSchema() }),
  ...Object.fromEntries(kinds.map((kind) => [kind, defineCollection({ loader: fromCorpus(kind), schema: schemas[kind] })])),
}
