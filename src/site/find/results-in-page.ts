import { barriersAhead, checklist, nextQuestions, prerequisites, type Person, type Result, type Sorted } from '../../views/finder/index.ts'
import { element, plain, refill, sentence, spoken, type Child } from './element.ts'
import { kinds, sheet } from './groups.ts'
import type { Payload, Said } from './shape.ts'
import { count, fill } from './text.ts'

/** Where the page of an entry is. */
export type LinkTo = (collection: 'schemes' | 'documents' | 'barriers', id: string, anchor?: string) => string

/** What the parts of the results need to know. */
interface Shown {
  payload: Payload
  person: Person
  sorted: Sorted
  linkTo: LinkTo
}

/** Schemes of one kind that are shown at once; the rest unrolls. Laws stay rolled up. */
const atOnce = 10

const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement
const wordsFor = ({ payload }: Shown, result: Result) => payload.schemes[payload.data.schemes.indexOf(result.scheme)] as Payload['schemes'][number]
const say = ({ payload }: Shown, text: Said) => spoken(text, payload.original)
const titleOf = ({ payload }: Shown, id: string): Said => {
  const index = payload.data.schemes.findIndex((scheme) => scheme.id === id)
  return payload.schemes[index]?.title ?? payload.titles[id] ?? id
}

/** Puts `between` between the nodes. */
const joined = (nodes: Node[], between: string) => nodes.reduce<Node[]>((all, node) => (all.length > 0 ? [...all, document.createTextNode(between), node] : [node]), [])

/** The sentences of some tests of a scheme. */
function sentences(shown: Shown, result: Result, tests: readonly string[]): Node[] {
  const words = wordsFor(shown, result)
  return tests.map((test) => say(shown, words.tests[result.scheme.tests.findIndex(({ id }) => id === test)] ?? test))
}

function head(shown: Shown, result: Result): Child[] {
  const { title, gives } = wordsFor(shown, result)
  const [label, amount] = gives
  return [
    element('a', { href: shown.linkTo('schemes', result.scheme.id) }, say(shown, title)),
    label && element('p', { class: 'gives' }, say(shown, label), amount && ': ', amount && element('strong', {}, amount)),
  ]
}

/** The first thing that is still to ask, in words; behind it all that is to ask and all that fits. */
function conditions(shown: Shown, result: Result): Child {
  const { met, open } = result
  const { words } = shown.payload
  if (met.length + open.length === 0) return undefined
  const fits = fill(words.fits, { n: met.length })
  const line = open.length === 0 ? [element('span', { class: 'fits' }, fits)] : [element('span', { class: 'ask-for' }, ...sentences(shown, result, open.slice(0, 1))), open.length > 1 && ` +${open.length - 1}`, met.length > 0 && ` · ${fits}`]
  return element(
    'details', {}, element('summary', {}, ...line),
    element('ul', {}, ...sentences(shown, result, open).map((node) => element('li', { class: 'ask-for' }, node)), ...sentences(shown, result, met).map((node) => element('li', { class: 'fits' }, node))),
  )
}

const item = (result: Result, beyond: boolean, ...children: Child[]) => element('li', { 'data-scheme': result.scheme.id, class: beyond ? 'beyond' : undefined }, ...children)

/** A paper or card that is missing, with the way to it. */
function wayTo(shown: Shown, kind: 'card' | 'paper', id: string, words = '{name}'): HTMLElement {
  const href = kind === 'card' ? shown.linkTo('schemes', id, 'steps') : shown.linkTo('documents', id, 'get')
  return element('a', { href }, ...sentence(words, 'name', [say(shown, kind === 'card' ? titleOf(shown, id) : (shown.payload.titles[id] ?? id))]))
}

function blockedBy(shown: Shown, result: Result): HTMLElement {
  const { words } = shown.payload
  const lines = result.blockers.map(({ kind, any, test }) =>
    element('li', {}, ...sentence(words.blockedBy, 'names', kind === 'other' ? sentences(shown, result, [test]) : joined(any.map((id) => wayTo(shown, kind, id)), words.or))),
  )
  return element('ul', { class: 'blockers' }, ...lines)
}

function because(shown: Shown, result: Result): HTMLElement {
  const { words } = shown.payload
  const reasons = result.reasons.map(({ tests, cards }) =>
    cards ? element('span', {}, ...sentence(words.needsCard, 'names', joined(cards.map((id) => say(shown, titleOf(shown, id))), words.or))) : element('span', {}, ...joined(sentences(shown, result, tests), words.or)),
  )
  return element('p', {}, ...sentence(words.because, 'reason', joined(reasons, '; ')))
}

const rest = ({ payload }: Shown, left: number) => left > 0 && element('p', { class: 'rest' }, fill(payload.words.rest, { n: left }))

function showLists(shown: Shown): void {
  const { payload: { words }, sorted, person } = shown
  let line = 0
  const groups = kinds(sorted.worth, person)
  const worth = groups.flatMap(({ kind, results }): Child[] => {
    const items = results.map((result) => item(result, line++ >= sheet.worth, ...head(shown, result), conditions(shown, result)))
    const rolled = kind === 'laws' ? 0 : items.length > atOnce + 2 ? atOnce : items.length
    return [
      rolled > 0 && (groups.length > 1 || kind === 'held') && element('h3', {}, words[kind]),
      rolled > 0 && element('ul', { class: 'found' }, ...items.slice(0, rolled)),
      rolled < items.length && element('details', { class: 'roll' }, element('summary', {}, `${rolled > 0 ? words.more : words[kind]} (${items.length - rolled})`), element('ul', { class: 'found' }, ...items.slice(rolled))),
    ]
  })
  refill(part('worth'), [...worth, rest(shown, sorted.worth.length - sheet.worth)])
  refill(part('blocked'), [
    element('ul', { class: 'found' }, ...sorted.blocked.map((result, index) => item(result, index >= sheet.blocked, ...head(shown, result), blockedBy(shown, result), conditions(shown, result)))),
    rest(shown, sorted.blocked.length - sheet.blocked),
  ])
  refill(part('not'), [element('ul', { class: 'found' }, ...sorted.not.map((result) => item(result, false, element('a', { href: shown.linkTo('schemes', result.scheme.id) }, say(shown, wordsFor(shown, result).title)), because(shown, result))))])
  for (const [name, list] of Object.entries(sorted)) part(`${name}-count`).textContent = String(list.length)
}

function showFirst(shown: Shown): void {
  const { words } = shown.payload
  const first = prerequisites(shown.sorted).slice(0, sheet.first)
  part('first').hidden = first.length === 0
  refill(part('first-list'), first.map(({ kind, id, helps }) => element('li', {}, wayTo(shown, kind, id, words.get), element('div', { class: 'meta' }, count(words.needIt, helps.length)))))
}

function showPapers(shown: Shown): void {
  const { payload, sorted, person, linkTo } = shown
  const { words } = payload
  const all = checklist(sorted.worth.filter(({ held, scheme }) => !held && scheme.form !== 'law').map(({ scheme }) => scheme), person)
  let line = 0
  const lines = (need: 'required' | 'helpful') => all.filter((each) => each.need === need).map(({ any, have, schemes }) =>
    element(
      'li', { class: [have === 'yes' ? 'have' : '', line++ >= sheet.papers ? 'beyond' : ''].join(' ').trim() || undefined },
      ...joined(any.map((id) => element('a', { href: linkTo('documents', id) }, say(shown, payload.titles[id] ?? id))), words.or),
      element('span', { class: 'meta' }, ` ${[have === 'yes' ? words.have : '', fill(words.forThis, { schemes: count(words.schemes, schemes.length) })].filter(Boolean).join(', ')}`),
    ),
  )
  const required = lines('required')
  const helpful = lines('helpful')
  part('papers').hidden = all.length === 0
  refill(part('papers-list'), required)
  part('helpful').hidden = helpful.length === 0
  refill(part('helpful-list'), helpful)
}

function showAhead(shown: Shown): void {
  const { payload, sorted, person, linkTo } = shown
  const ahead = barriersAhead(payload.data, [...sorted.worth, ...sorted.blocked], person).slice(0, 6)
  part('ahead').hidden = ahead.length === 0
  refill(part('ahead-list'), ahead.map(({ barrier, schemes }, index) => {
    const words = payload.barriers[payload.data.barriers.indexOf(barrier)]
    return element(
      'li', { class: index >= sheet.ahead ? 'beyond' : undefined },
      element('a', { href: linkTo('barriers', barrier.id) }, say(shown, words?.title ?? barrier.id)),
      element('span', { class: 'meta' }, ` ${fill(payload.words.hits, { schemes: count(payload.words.schemes, schemes.length) })}`),
      words?.advice && element('p', {}, say(shown, words.advice)),
    )
  }))
}

/** Buttons to the one or two questions that would settle most. */
function showNext({ sorted, person }: Shown, ask: (name: string) => void, labelOf: (name: string) => string): void {
  const next = nextQuestions(sorted, person).map(({ question }) => (question === 'homeArea' ? 'home-area' : question)).filter((name) => labelOf(name) !== '').slice(0, 2)
  part('next').hidden = next.length === 0
  refill(part('next-list'), next.map((name) => {
    const button = element('button', { type: 'button' }, labelOf(name))
    button.addEventListener('click', () => ask(name))
    return element('li', {}, button)
  }))
}

/** Fills the results of the page. */
export function showResults(shown: Shown, ask: (name: string) => void, labelOf: (name: string) => string): void {
  part('count').textContent = count(shown.payload.words.worth, shown.sorted.worth.length)
  showFirst(shown)
  showNext(shown, ask, labelOf)
  showLists(shown)
  showPapers(shown)
  showAhead(shown)
}

/** Names for the message: what was made for the work first, laws and cards in hand last. */
export function namesOf(payload: Payload, sorted: Sorted, person: Person): string[] {
  return kinds(sorted.worth, person).filter(({ kind }) => kind !== 'held').flatMap(({ results }) => results).map(({ scheme }) => plain(payload.schemes[payload.data.schemes.indexOf(scheme)]?.title ?? scheme.id))
}
