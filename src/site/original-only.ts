import type { Collection } from '../model/index.ts'

/** Kinds whose pages hold names and numbers only: one page in the language of originals serves all, and links lead to it. */
export const originalOnly: readonly Collection[] = ['sources', 'decisions']
