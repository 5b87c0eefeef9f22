/**
 * What the entries are. One Zod schema per collection is the only description of it: validation, TypeScript types,
 * JSON Schema, CSV columns, the form editor, templates and reference pages all come from here.
 */
import type { z } from 'zod'
import { barrier } from './barriers.ts'
import { decision, figure, observation, page } from './evidence.ts'
import type { Collection } from './ids.ts'
import { occupation } from './occupations.ts'
import { practice } from './practices.ts'
import { scheme } from './schemes.ts'
import { document, organisation, source, state } from './supporting.ts'

/** The schema of each collection's front matter. */
export const schemas = {
  schemes: scheme,
  occupations: occupation,
  barriers: barrier,
  practices: practice,
  documents: document,
  states: state,
  organisations: organisation,
  sources: source,
  figures: figure,
  observations: observation,
  pages: page,
  decisions: decision,
} as const satisfies Record<Collection, z.ZodType>

/** Front matter of an entry of collection `C`, after validation. */
export type Data<C extends Collection> = z.infer<(typeof schemas)[C]>

export type Scheme = Data<'schemes'>
export type Occupation = Data<'occupations'>
export type Barrier = Data<'barriers'>
export type Practice = Data<'practices'>
export type Paper = Data<'documents'>
export type State = Data<'states'>
export type Organisation = Data<'organisations'>
export type Source = Data<'sources'>
export type Figure = Data<'figures'>
export type Observation = Data<'observations'>
export type Page = Data<'pages'>
export type Decision = Data<'decisions'>

export * from './dates.ts'
export { record, type FieldMeta } from './documented.ts'
export type { EligibilityTest } from './eligibility.ts'
export { idFrom } from './id-from.ts'
export { collections, folders, idPattern, type Collection } from './ids.ts'
export { liesIn, places, countries, indianStates, regions, type Place } from './places.ts'
export { site, type Site } from './site.ts'
export { tombstone } from './supporting.ts'
export { translation, type TranslationData } from './translations.ts'
export { vocabularies, type Term, type Vocabulary } from './vocabulary.ts'
export { anatomyOf, fieldsOf, unwrap, unwrapAt, walk, type Anatomy, type Field, type FieldHelp, type Visit } from './fields.ts'
