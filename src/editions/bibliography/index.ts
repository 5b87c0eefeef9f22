/** The sources in the formats of reference managers, and how to cite a page of ours. */
export { cslDate, cslOf, type CslItem } from './csl.ts'
export { toBibTeX, toCslJson, toRis } from './formats.ts'
