import { barriersAhead, checklist, nextQuestions, prerequisites, type ChecklistItem, type Person, type Sorted } from '../../views/finder/index.ts'
import { element, plain, refillFor, spoken, write } from './element.ts'
import { kinds, sheet } from './groups.ts'
import { showLists } from './lists-in-page.ts'
import type { Payload } from './shape.ts'
import { joined, titleOf, wayTo, wordsFor, type Shown } from './shown.ts'
import { count, fill } from './text.ts'

/** Barriers that the page warns of at once. */
const mostAhead = 6

const parts = new Map<string, HTMLElement>()

/** The element that the page keeps for a part of the results. */
export function part(name: string): HTMLElement {
  const found = parts.get(name) ?? (document.querySelector(`[data-part="${name}"]`) as HTMLElement)
  parts.set(name, found)
  return found
}

function showFirst(shown: Shown): void {
  const { words } = shown.payload
  const first = prerequisites(shown.sorted).slice(0, sheet.first)
  part('first').hidden = first.length === 0
  refillFor(part('first-list'), first.map(({ kind, id, helps }) => [kind, id, helps.length]), () => first.map(({ kind, id, helps }) => element('li', {}, wayTo(shown, kind, id, words.get), element('div', { class: 'meta' }, count(words.needIt, helps.length)))))
}

function paperLine({ payload, linkTo }: Shown, { any, have, schemes }: ChecklistItem, beyond: boolean): HTMLElement {
  const { words } = payload
  const names = any.map((id) => element('a', { href: linkTo('documents', id) }, spoken(titleOf(payload, id), payload.original)))
  const beside = [have === 'yes' ? words.have : '', fill(words.forThis, { schemes: count(words.schemes, schemes.length) })].filter(Boolean).join(', ')
  const style = [have === 'yes' ? 'have' : '', beyond ? 'beyond' : ''].filter(Boolean).join(' ')
  return element('li', { class: style || undefined }, ...joined(names, words.or), element('span', { class: 'meta' }, ` ${beside}`))
}

/** One list of papers for everything that is worth applying for. Laws and cards in hand ask for none. */
function showPapers(shown: Shown): void {
  const { sorted, person, payload } = shown
  const all = checklist(sorted.worth.filter(({ held, scheme }) => !held && scheme.form !== 'law').map(({ scheme }) => scheme), person, payload.data.after)
  const required = all.filter(({ need }) => need === 'required')
  const helpful = all.filter(({ need }) => need === 'helpful')
  part('papers').hidden = all.length === 0
  refillFor(part('papers-list'), required, () => required.map((each, index) => paperLine(shown, each, index >= sheet.papers)))
  part('helpful').hidden = helpful.length === 0
  refillFor(part('helpful-list'), helpful, () => helpful.map((each) => paperLine(shown, each, true)))
}

function showAhead({ payload, sorted, person, linkTo }: Shown): void {
  const ahead = barriersAhead(payload.data, [...sorted.worth, ...sorted.blocked], person).slice(0, mostAhead)
  part('ahead').hidden = ahead.length === 0
  refillFor(part('ahead-list'), ahead.map(({ barrier, schemes }) => [barrier.id, schemes.length]), () => ahead.map(({ barrier, schemes }, index) => {
    const words = payload.barriers[payload.data.barriers.indexOf(barrier)]
    return element(
      'li', { class: index >= sheet.ahead ? 'beyond' : undefined },
      element('a', { href: linkTo('barriers', barrier.id) }, spoken(words?.title ?? barrier.id, payload.original)),
      element('span', { class: 'meta' }, ` ${fill(payload.words.hits, { schemes: count(payload.words.schemes, schemes.length) })}`),
      words?.advice && element('p', {}, spoken(words.advice, payload.original)),
    )
  }))
}

/** Buttons to the one or two questions that would settle most. */
function showNext({ sorted, person }: Shown, ask: (name: string) => void, labelOf: (name: string) => string): void {
  const next = nextQuestions(sorted, person).map(({ question }) => (question === 'homeArea' ? 'home-area' : question)).filter((name) => labelOf(name) !== '').slice(0, 2)
  part('next').hidden = next.length === 0
  refillFor(part('next-list'), next, () => next.map((name) => {
    const button = element('button', { type: 'button' }, labelOf(name))
    button.addEventListener('click', () => ask(name))
    return element('li', {}, button)
  }))
}

/** Fills the results of the page. Gives the work that can wait until they are seen. */
export function showResults(shown: Shown, ask: (name: string) => void, labelOf: (name: string) => string): () => void {
  write(part('count'), count(shown.payload.words.worth, shown.sorted.worth.length))
  showFirst(shown)
  showNext(shown, ask, labelOf)
  const conditions = showLists(shown, part)
  return () => {
    showPapers(shown)
    showAhead(shown)
    conditions()
  }
}

/** Names for the message: what was made for the work first, laws last, cards in hand not at all. */
export function namesOf(payload: Payload, sorted: Sorted, person: Person): string[] {
  return kinds(sorted.worth, person).filter(({ kind }) => kind !== 'held').flatMap(({ results }) => results).map((result) => plain(wordsFor(payload, result).title))
}

/** The line of the message that says what to fetch first; empty when nothing stands in the way. */
export function firstOf(payload: Payload, sorted: Sorted): string {
  const first = prerequisites(sorted).slice(0, 2).map(({ id }) => plain(titleOf(payload, id)))
  return first.length > 0 ? fill(payload.words.shareFirst, { names: first.join(', ') }) : ''
}
