/** Reports that people send: the issue forms, made from the schemas, and the drafts that filled forms become. */
export { draftOf, longestReport, NotDrafted, type Arrived, type Drafted } from './draft.ts'
export { consent, credits, intakeForms, issueForm, type IntakeForm } from './forms.ts'
