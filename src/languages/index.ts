/** The only list of languages; the words of the interface; number and date formats. */
export { languages, original, type Language } from './languages.ts'
