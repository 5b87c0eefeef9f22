import type { Person, Result, Sorted } from '../../views/finder/index.ts'
import { element, sentence, spoken } from './element.ts'
import type { Payload, Said, SchemeWords } from './shape.ts'

/** Where the page of an entry is. */
export type LinkTo = (collection: 'schemes' | 'documents' | 'barriers', id: string, anchor?: string) => string

/** What the parts of the results need to know. */
export interface Shown {
  payload: Payload
  person: Person
  sorted: Sorted
  linkTo: LinkTo
}

/** The words about a scheme. */
export function wordsFor(payload: Payload, result: Result): SchemeWords {
  return payload.schemes[payload.data.schemes.indexOf(result.scheme)] as SchemeWords
}

/** Title of a paper, or of a scheme by whose card something is opened. */
export function titleOf(payload: Payload, id: string): Said {
  return payload.titles[id] ?? payload.schemes[payload.data.schemes.findIndex((scheme) => scheme.id === id)]?.title ?? id
}

/** Puts `between` between the nodes. */
export function joined(nodes: readonly Node[], between: string): Node[] {
  return nodes.reduce<Node[]>((all, node) => (all.length > 0 ? [...all, document.createTextNode(between), node] : [node]), [])
}

/** The sentences of some tests of a scheme. */
export function sentences(payload: Payload, result: Result, tests: readonly string[]): Node[] {
  const words = wordsFor(payload, result)
  return tests.map((test) => spoken(words.tests[Number(test)] ?? test, payload.original))
}

/** A link to the way to a paper or card, in the words of `template`. */
export function wayTo({ payload, linkTo }: Shown, kind: 'card' | 'paper', id: string, template = '{name}'): HTMLElement {
  const href = kind === 'card' ? linkTo('schemes', id, 'steps') : linkTo('documents', id, 'get')
  return element('a', { href }, ...sentence(template, 'name', [spoken(titleOf(payload, id), payload.original)]))
}
