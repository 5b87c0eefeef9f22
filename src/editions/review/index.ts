/** What reviewers are told of a change of the content. */
export { inert, longestComment, reviewComment } from './markdown.ts'
