/**
 * The only list of languages. The first one is the language of originals; its pages have no prefix.
 * To add one: a line here, its words in labels/, messages/ and phrases/ (copy those of a related language), and a line in
 * dictionary.ts. The compiler and complete.test.ts say what is still missing; spoken/ shows every sentence to check.
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
