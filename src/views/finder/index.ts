/**
 * The finder: small modules without dependencies, the same at build and in the reader's browser. They take the JSON
 * of `finderData`, ask nothing of the network and keep nothing.
 */
export * from './checklist.ts'
export type * from './data.ts'
export * from './eligibility.ts'
export * from './finder.ts'
export * from './fragment.ts'
export type * from './person.ts'
