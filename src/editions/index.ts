/** What leaves besides the pages: policies, full-text index, data, bibliographies, feeds, offline copies. */
export { indexFullText } from './fulltext.ts'
export { policyOf, withPolicy } from './policy.ts'
export { filesEnding, sealPages } from './site-files.ts'
