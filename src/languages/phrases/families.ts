import type { Term } from '../../model/index.ts'
import type { Message } from '../message.ts'
import type { phrases as en } from '../en/phrases.ts'

/** Phrases that a vocabulary asks for: a term added to the model does not compile until English says it. */
export type FamilyKey =
  | `unit.${Term<'units'>}`
  | `bound.${Term<'bounds'>}`
  | `per.${Term<'periods'>}`
  | `to.${Term<'receivers'>}`
  | `within.${Term<'durations'>}`
  | `after.${Term<'events'>}`
  | `move.${Term<'moves'>}.${Term<'portabilityAnswers'>}`
  | `standing.${Term<'standings'>}`
  | `need.${Term<'needs'>}`
  | `measure.${Term<'measures'>}`

/** What the English phrases must hold at least. */
export type Families = Record<FamilyKey, Message> & Record<string, Message>

/** What the phrases of every other language must hold: each key of the English ones, and no other. */
export type Phrases = Readonly<Record<keyof typeof en, string>>
