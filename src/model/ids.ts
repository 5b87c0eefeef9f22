import { z } from 'zod'
import { doc } from './documented.ts'

/** File name, URL slug, JSON key and id of an entry are this one string. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The collections, each with the folder that holds it. The folder says the kind; nothing inside an entry repeats it. */
export const folders = {
  schemes: 'schemes',
  occupations: 'occupations',
  barriers: 'barriers',
  practices: 'practices',
  documents: 'content/documents',
  states: 'content/states',
  organisations: 'content/organisations',
  sources: 'content/sources',
  figures: 'content/figures',
  observations: 'content/observations',
  pages: 'content/pages',
  decisions: 'content/decisions',
} as const

/** Name of a collection; also the first part of its addresses (`/schemes/…`) and of its data (`/data/v1/schemes.json`). */
export type Collection = keyof typeof folders

/** All collections in the order in which the site and the data list them. */
export const collections = Object.keys(folders) as Collection[]

/** The id of an entry: small letters, digits and single hyphens, a letter first. */
export const id = doc(
  z.string().max(64).regex(idPattern, 'small letters, digits and single hyphens, starting with a letter'),
  'Name of this item inside the file. Stays the same for ever: links and translations use it.',
  'old-age-pension',
)

/** A typed reference to an entry of `collection`; `check` refuses one that leads to nothing or to a tombstone. */
export function reference(collection: Collection, description: string, example: string) {
  return z
    .string()
    .regex(idPattern, 'the file name of an entry, without .md')
    .meta({ reference: collection, description, examples: [example] })
}

/** A list of references without repetition. */
export function references(collection: Collection, description: string, example: string) {
  return doc(z.array(reference(collection, description, example)), description, [example])
}
