/**
 * What was answered about a person. Every answer is optional; a missing one was not given and is never guessed. No
 * name, number or other sign of who it is.
 */
export interface Person {
  /** Id of the occupation. */
  occupation?: string | undefined
  /** Place where the person lives and works now, by ISO 3166 code. */
  state?: string | undefined
  /** Place that the person comes from. */
  home?: string | undefined
  /** Completed years. */
  age?: number | undefined
  sex?: string | undefined
  /** Ids of the papers in hand. An empty list was answered: none. Papers that are not in the list are missing. */
  papers?: string[] | undefined
  /** Ids of the schemes of which a card or registration is held. An empty list was answered: none. */
  cards?: string[] | undefined
  /** Number of living children. */
  children?: number | undefined
  /** Family circumstances that hold (vocabulary familyFacts). An empty list was answered: none. */
  family?: string[] | undefined
  /** The person's own income in rupees a month. */
  income?: Range | undefined
  /** Income of the household in rupees a year. */
  household?: Range | undefined
  /** How the person is engaged (vocabulary workRelations). */
  work?: string[] | undefined
  /** Social categories (vocabulary socialCategories). */
  category?: string[] | undefined
  /** Whether the person lives now in a village or a town. */
  area?: Area | undefined
  /** Whether the home in the state of origin is in a village or a town. */
  homeArea?: Area | undefined
  /** Years lived in the state where the person is now. */
  years?: number | undefined
  /** Days worked in the occupation in the last twelve months. */
  days?: number | undefined
  /** Workers at the workplace. */
  workers?: number | undefined
  /** Pays income tax. */
  tax?: boolean | undefined
  /** Has a government job. */
  government?: boolean | undefined
}

/** Village or town. */
export type Area = 'rural' | 'urban'

/** A band of whole rupees; without `atMost` it is open upwards. */
export interface Range {
  atLeast: number
  atMost?: number | undefined
}

/** A question of the finder: a key of a person. */
export type Question = keyof Person
