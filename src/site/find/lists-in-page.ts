import type { Result } from '../../views/finder/index.ts'
import { arrange, element, refill, sentence, spoken, write, type Child } from './element.ts'
import { kinds, sheet } from './groups.ts'
import { joined, sentences, titleOf, wayTo, wordsFor, type Shown } from './shown.ts'
import { fill } from './text.ts'

/** Schemes of one kind that are shown at once; the rest unrolls. Laws stay rolled up. */
const atOnce = 10

/** A scheme has one line for ever: it moves from list to list, so that it can never stand in two. */
interface Line {
  item: HTMLElement
  /** The part that depends on the person. */
  reasons: HTMLElement
  /** What `reasons` holds now. */
  holds: string
}
const lines = new Map<string, Line>()
/** What is filled in after the lists stand: conditions behind a closed line. */
let later: (() => void)[] = []

function lineOf(shown: Shown, result: Result): Line {
  const { id } = result.scheme
  const kept = lines.get(id)
  if (kept) return kept
  const { title, gives: [label, amount] } = wordsFor(shown.payload, result)
  const reasons = element('div', {})
  const say = (text: Parameters<typeof spoken>[0]) => spoken(text, shown.payload.original)
  const item = element(
    'li', { 'data-scheme': id }, element('a', { href: shown.linkTo('schemes', id) }, say(title)),
    label && element('p', { class: 'gives' }, say(label), amount && ': ', amount && element('strong', {}, amount)), reasons,
  )
  const line = { item, reasons, holds: '' }
  lines.set(id, line)
  return line
}

/** The first thing that is still to ask, in words; behind it all that is to ask and all that fits. */
function conditions({ payload }: Shown, result: Result): Child {
  const { met, open } = result
  if (met.length + open.length === 0) return undefined
  const fits = fill(payload.words.fits, { n: met.length })
  const line = open.length === 0 ? [element('span', { class: 'fits' }, fits)] : [element('span', { class: 'ask-for' }, ...sentences(payload, result, open.slice(0, 1))), open.length > 1 && ` +${open.length - 1}`, met.length > 0 && ` · ${fits}`]
  const list = element('ul')
  const of = (tests: string[], name: string) => sentences(payload, result, tests).map((node) => element('li', { class: name }, node))
  later.push(() => refill(list, [...of(open, 'ask-for'), ...of(met, 'fits')]))
  return element('details', {}, element('summary', {}, ...line), list)
}

function blockedBy(shown: Shown, result: Result): HTMLElement {
  const { payload } = shown
  const names = ({ kind, any, test }: Result['blockers'][number]) => (kind === 'other' ? sentences(payload, result, [test]) : joined(any.map((id) => wayTo(shown, kind, id)), payload.words.or))
  return element('ul', { class: 'blockers' }, ...result.blockers.map((blocker) => element('li', {}, ...sentence(payload.words.blockedBy, 'names', names(blocker)))))
}

function because({ payload }: Shown, result: Result): HTMLElement {
  const { words } = payload
  const reasons = result.reasons.map(({ tests, cards }) => {
    const nodes = cards ? sentence(words.needsCard, 'names', joined(cards.map((id) => spoken(titleOf(payload, id), payload.original)), words.or)) : joined(sentences(payload, result, tests), words.or)
    return element('span', {}, ...nodes)
  })
  return element('p', { class: 'because' }, ...sentence(words.because, 'reason', joined(reasons, '; ')))
}

/** The line of a result, up to date. `beyond` are those that no longer fit on the printed sheet. */
function line(shown: Shown, result: Result, beyond: boolean): HTMLElement {
  const found = lineOf(shown, result)
  const { verdict, met, open, blockers, reasons } = result
  const holds = JSON.stringify([verdict, met, open, blockers, reasons])
  if (found.holds !== holds) {
    found.holds = holds
    refill(found.reasons, verdict === 'not' ? [because(shown, result)] : [verdict === 'blocked' && blockedBy(shown, result), conditions(shown, result)])
  }
  found.item.classList.toggle('beyond', beyond)
  return found.item
}

/** A list of which only the first lines stand open. Its elements are made once: what somebody has unrolled stays so while answers change. */
interface Roll {
  heading: HTMLElement
  open: HTMLElement
  more: HTMLElement
  summary: HTMLElement
  folded: HTMLElement
}
const rolls = new Map<string, Roll>()

function rollOf(name: string): Roll {
  const kept = rolls.get(name)
  if (kept) return kept
  const summary = element('summary')
  const folded = element('ul', { class: 'found' })
  const roll = { heading: element('h3'), open: element('ul', { class: 'found' }), more: element('details', { class: 'roll', 'data-roll': name }, summary, folded), summary, folded }
  rolls.set(name, roll)
  return roll
}

/** The elements of a list with these lines, `open` of them in sight. */
function rolled(name: string, items: readonly HTMLElement[], open: number, opener: string): HTMLElement[] {
  const roll = rollOf(name)
  arrange(roll.open, items.slice(0, open))
  arrange(roll.folded, items.slice(open))
  write(roll.summary, `${opener} (${items.length - open})`)
  return [...(open > 0 ? [roll.open] : []), ...(open < items.length ? [roll.more] : [])]
}

/** How many lines stand open: no list is cut for the sake of one or two. */
const openOf = (items: readonly unknown[]) => (items.length > atOnce + 2 ? atOnce : items.length)
const rests = new Map<string, HTMLElement>()

/** Says on the printed sheet how many lines of a list are not on it. */
function rest(name: string, { payload }: Shown, left: number): HTMLElement[] {
  const kept = rests.get(name) ?? element('p', { class: 'rest' })
  rests.set(name, kept)
  write(kept, fill(payload.words.rest, { n: left }))
  return left > 0 ? [kept] : []
}

/** What is worth applying for, under its headings. */
function worth(shown: Shown): HTMLElement[] {
  const { payload: { words }, sorted, person } = shown
  const groups = kinds(sorted.worth, person)
  let place = 0
  const parts = groups.flatMap(({ kind, results }) => {
    // Laws and cards in hand need no errand: they are left off the printed sheet.
    const errand = kind === 'special' || kind === 'general'
    const printed = errand && place < sheet.worth
    const items = results.map((result) => line(shown, result, !errand || place++ >= sheet.worth))
    const open = kind === 'laws' ? 0 : openOf(items)
    const { heading } = rollOf(kind)
    write(heading, words[kind])
    heading.classList.toggle('beyond', !printed)
    return [...(open > 0 && (groups.length > 1 || kind === 'held') ? [heading] : []), ...rolled(kind, items, open, open > 0 ? words.more : words[kind])]
  })
  return [...parts, ...rest('worth', shown, sorted.worth.length - Math.min(place, sheet.worth))]
}

/** Fills the three lists. Gives the work that can wait until they are seen. */
export function showLists(shown: Shown, part: (name: string) => HTMLElement): () => void {
  const { sorted, payload: { words } } = shown
  later = []
  arrange(part('worth'), worth(shown))
  const blocked = sorted.blocked.map((result, index) => line(shown, result, index >= sheet.blocked))
  arrange(part('blocked'), [...rolled('blocked', blocked, openOf(blocked), words.more), ...rest('blocked', shown, blocked.length - sheet.blocked)])
  arrange(part('not'), rolled('not', sorted.not.map((result) => line(shown, result, false)), sorted.not.length, words.more))
  for (const [name, results] of Object.entries(sorted)) write(part(`${name}-count`), String(results.length))
  const waiting = later
  return () => waiting.forEach((task) => task())
}
