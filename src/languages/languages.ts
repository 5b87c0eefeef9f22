/**
 * The only list of languages. The first one is the language of originals; its pages have no prefix.
 * To add one: a line here, and a folder of its code with its words (copy that of a related language and translate it). The
 * compiler says which words are missing or unknown, complete.test.ts what is wrong in them; spoken/ shows every sentence to check.
 */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr', script: 'Latn' },
  { code: 'kn', name: 'ಕನ್ನಡ', direction: 'ltr', script: 'Knda' },
  { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva' },
] as const

/** Code of a language of the interface (BCP 47). */
export type Language = (typeof languages)[number]['code']

/** The language of originals. */
export const original: Language = languages[0].code
