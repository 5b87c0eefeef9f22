import type { EligibilityTest, Term } from '../../model/index.ts'

type Evidence = 'sources' | 'standing' | 'verifiedOn' | 'note' | 'from' | 'until' | 'label' | 'excludes' | 'blocking'

interface Marks {
  /** Meeting the test shuts the person out. */
  excludes?: true
  /** A failed test can be cured by a paper or a registration. */
  blocking?: true
  /** Disputed tests with the same mark are versions of one rule: it fails only when all of them fail. */
  versionOf?: string
}

type Bare<T> = T extends EligibilityTest ? Omit<T, Evidence> & Marks : never

/** Where a scheme applies, when it has no test of residence: passes for people who are there, may pass for people from there. */
export type PlaceTest = { id: string; test: 'place'; any: string[] } & Marks

/** A condition as the finder evaluates it: without evidence and words, which the page adds by scheme and id. */
export type FinderTest = Bare<EligibilityTest> | PlaceTest

/** A paper that the office asks for. */
export interface FinderPaper {
  document: string
  need: Term<'needs'>
  group?: string
}

/** A scheme that is open on the edition's date. */
export interface FinderScheme {
  id: string
  form: Term<'forms'>
  /** First contingency, for the order of the page. */
  contingency: Term<'contingencies'>
  /** Made for certain occupations. */
  special?: true
  /** Conditions that hold on the edition's date. */
  tests: FinderTest[]
  papers: FinderPaper[]
  /** Ids of the barriers that block it, those with the most findings first. */
  barriers: string[]
}

/** A barrier, for the warnings. */
export interface FinderBarrier {
  id: string
  stage: Term<'stages'>
  /** Occupations that it hits most; absent for all. */
  occupations?: string[]
  /** Ids of the advice in `doNow`, in order. */
  doNow: string[]
}

/** A paper that may be the sign of a registration with a scheme, for people from one of the places. In hand, it makes the registration possible, not sure. */
export interface Sign {
  paper: string
  scheme: string
  places: string[]
}

/** Everything that the finder needs, small, typed, in a stable order; words are added by the page. */
export interface FinderData {
  /** The edition's date: the rules are those of this day. */
  today: string
  occupations: string[]
  /** Places that may be answered. */
  places: string[]
  /** Papers to ask about, those that decide about the most schemes first. */
  papers: string[]
  /** Papers that appear only in checklists. */
  otherPapers: string[]
  /** Papers that there are only after something has happened, each with the circumstances of the family of which one must hold. */
  after: Record<string, string[]>
  /** Cards and registrations to ask about, those that decide about the most schemes first. */
  cards: string[]
  /** Papers that people hold as a sign of a registration. */
  signs: Sign[]
  words: { sex: string[]; family: string[]; work: string[]; category: string[] }
  schemes: FinderScheme[]
  barriers: FinderBarrier[]
}
