/** What reviewers are told of a change of the content, and what is offered to its sender. */
export { largestHanded, type Handed } from './handed.ts'
export { hunksOf, linesOf, shownIn } from './lines.ts'
export { inert, longestComment, reviewComment } from './markdown.ts'
export { NotPosted, readHanded, reviewOf, type ChangedFile, type EarlierComment, type Review } from './posted.ts'
export { faultOf, mostSuggestions, suggestionsFor, type Suggestion } from './suggestions.ts'
