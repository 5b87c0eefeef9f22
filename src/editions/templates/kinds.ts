import type { Collection } from '../../model/index.ts'

/** What people call one entry of each collection, and what one file is. Stands in templates, READMEs and commands. */
export const kinds: Record<Collection, { one: string; is: string; good: string }> = {
  schemes: {
    one: 'scheme',
    is: 'One file is an instrument that a worker can claim under: a scheme, law, registration, portability mechanism, insurance or pension.',
    good: 'says what it gives, who may claim, which papers are asked for, what to do step by step, what happens after a move, and how to contest a refusal.',
  },
  occupations: {
    one: 'occupation',
    is: 'One file is an occupation: construction, domestic work, street vending …',
    good: 'says how people are hired and paid, what proves the work, what harms them, and what to do first. Its numbers are figures (content/figures).',
  },
  barriers: {
    one: 'barrier',
    is: 'One file is one reason why an entitlement fails.',
    good: 'shows where on the path it bites, whom it hits and how, with evidence that has a number and a base, what a reader can do now, and who could end it.',
  },
  practices: {
    one: 'practice',
    is: 'One file is one thing that somebody does and that works: a field practice to repeat, or a policy practice to argue for.',
    good: 'is a recipe: who did it, where, in which steps, with what people and money, with which results in numbers, and where it fails.',
  },
  documents: {
    one: 'document',
    is: 'One file is a paper or number that offices ask for.',
    good: 'says how to get it, how to mend each defect, whether it works in another state, and what still works without it.',
  },
  states: {
    one: 'state',
    is: 'One file is a state or country that people leave or come to.',
    good: 'says who leaves for where, who comes from where, what to fetch before leaving, and which offices help.',
  },
  organisations: {
    one: 'organisation',
    is: 'One file is a board, department, union, CSO, court or helpline.',
    good: 'says what it does for a worker and how to reach it, by public lines only, each with a source.',
  },
  sources: {
    one: 'source',
    is: 'One file is a source: a law, order, page, report or article that a fact rests on.',
    good: 'can be found again: exact title, publisher, date, address, the part that was read, and whether it is primary or secondary.',
  },
  figures: {
    one: 'figure',
    is: 'One file is one measured number, a pair (paper against practice), or a series.',
    good: 'says what was counted, where, when, among whom, and by whom.',
  },
  observations: {
    one: 'observation',
    is: 'One file is one small report from the field: what happened when somebody claimed.',
    good: 'counts cases, days, rupees and visits, and names no person: months and not days, counts and not names.',
  },
  pages: {
    one: 'page',
    is: 'One file is a page of prose: purpose, method, analysis, rights, how to contribute.',
    good: 'is short, says one thing, and links to the entries that carry the facts.',
  },
  decisions: {
    one: 'decision',
    is: 'One file is a design decision: what was decided, when, and why.',
    good: 'says what else was weighed, and when one would decide otherwise.',
  },
}
