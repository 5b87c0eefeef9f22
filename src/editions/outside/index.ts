/** Addresses of other sites that content names, and what their answers mean. Asking is the work of scripts/links.ts alone. */
export { outsideLinks, roundsOf, type OutsideLink } from './links.ts'
export { issueMark, reportOf, verdictOf, type Answer, type Checked, type Verdict } from './report.ts'
