/** Files to fill in, and the README of each content folder, made from the schemas. */
export { alike } from './alike.ts'
export { kinds } from './kinds.ts'
export { snippets, snippetsPath } from './snippets.ts'
export { readmeOf, templateOf, withoutExplanations, type Given } from './templates.ts'
export { translationTemplate, withoutTranslationHelp } from './translation-template.ts'
