import type { EligibilityTest, Figure, Occupation, Place, Scheme, Source, Term, Vocabulary } from '../../model/index.ts'

type Test<T extends EligibilityTest['test']> = Extract<EligibilityTest, { test: T }>

/** Closed lists that stand beside the vocabularies: each takes its terms from the model, so a new term asks for a label. */
interface OtherTerms {
  places: Place
  sexes: Test<'sex'>['any'][number]
  residenceBases: Test<'residence'>['basis']
  /** Who acts in a step. */
  doers: Scheme['steps'][number]['by']
  /** Kinds of source (CSL types). */
  sourceTypes: Source['type']
  charts: Figure['chart']
  /** Official lists of occupations. */
  codeLists: Occupation['codes'][number]['list']
  translationStandings: 'draft' | 'checked'
}

/** Name of a list of labels: a vocabulary of the model, or one of the closed lists beside them. */
export type LabelSet = Vocabulary | keyof OtherTerms

/** A term of the list `S`. */
export type LabelTerm<S extends LabelSet> = S extends Vocabulary ? Term<S> : S extends keyof OtherTerms ? OtherTerms[S] : never

/** A label for every term of every list: what a language’s file must satisfy. A missing term does not compile. */
export type Labels = { readonly [S in LabelSet]: Readonly<Record<LabelTerm<S>, string>> }
