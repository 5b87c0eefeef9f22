import { parseFragment, serialiseFragment, sort, type Note, type Person, type Sorted } from '../../views/finder/index.ts'
import { startActs } from './acts-in-page.ts'
import { element, refill } from './element.ts'
import { formOf, keepNoneAlone, listOf } from './form-in-page.ts'
import { answer, pairsOf } from './pairs.ts'
import { firstOf, namesOf, part, showResults } from './results-in-page.ts'
import type { Payload } from './shape.ts'
import type { LinkTo } from './shown.ts'
import { count, fill, message } from './text.ts'

/**
 * The finder in the page. The answers live in the fragment of the address and nowhere else: nothing is stored or sent,
 * and no clock is read.
 */
const questions = document.getElementById('ask')
const source = document.getElementById('finder-data')
if (questions && source) start(questions, JSON.parse(source.textContent ?? '') as Payload)

/**
 * A copy for a folder has other addresses than the site, and a handbook in one page has places in itself: how links are
 * built is read from one that stands in the page.
 */
function linksLike(sample: Element | null): LinkTo {
  const href = sample?.getAttribute('href') ?? ''
  if (href[0] === '#') return (_, id) => `#${id}`
  const [before = '', after = ''] = href.split(`schemes/${sample?.getAttribute('data-sample') ?? ''}`)
  return (collection, id, anchor) => `${before}${collection}/${id}${after}${anchor ? `#${anchor}` : ''}`
}

/** Scrolls to an element and puts the keyboard there. */
function go(target: HTMLElement, focus: HTMLElement = target): void {
  target.scrollIntoView({ block: 'start' })
  focus.focus({ preventScroll: true })
}

function start(root: HTMLElement, payload: Payload): void {
  const { data, words } = payload
  const asked = formOf(root, payload)
  const page = document.querySelector('.find') as HTMLElement
  const results = document.getElementById('results') as HTMLElement
  const told = document.getElementById('told') as HTMLElement
  const notes = document.getElementById('notes') as HTMLElement
  const bar = root.querySelector('[data-onward="show"]') as HTMLButtonElement
  const again = root.querySelector('.again') as HTMLElement
  const screens = listOf<HTMLDetailsElement>(root, 'details.ask')
  const languages = listOf<HTMLAnchorElement>(document, '.languages a')
  const linkTo = linksLike(document.querySelector('[data-sample]'))
  let person: Person = {}
  let sorted: Sorted = { worth: [], blocked: [], not: [] }
  let whole = false
  let waiting = 0

  const link = () => `${/^http/.test(location.protocol) ? location.href.replace(/#.*$/, '') : payload.address}#${serialiseFragment(person)}`
  const text = () => message(words.share, { first: firstOf(payload, sorted), date: payload.date, names: namesOf(payload, sorted, person), address: link() })
  const acts = startActs({ link, text, copied: words.copied })
  const fieldOf = (name: string) => root.querySelector<HTMLElement>(`[data-field="${name}"]`)

  function open(screen: HTMLDetailsElement | undefined): void {
    for (const each of screens) each.open = each === screen
    const group = screen?.closest<HTMLDetailsElement>('.rare')
    if (group) group.open = true
    const summary = screen?.querySelector('summary')
    if (summary) go(summary)
  }
  function ask(name: string): void {
    const field = fieldOf(name)
    const screen = field?.closest('details.ask') as HTMLDetailsElement | null
    if (!field || !screen) return
    open(screen)
    const control = field.querySelector<HTMLElement>('input, select')
    if (control && screen.querySelectorAll('[data-field]').length > 1) go(field, control)
  }

  /** Shows the answer. With `after`, that and what stands behind closed lines come a moment later, so that the lists come at once. */
  function show(after?: () => void): void {
    clearTimeout(waiting)
    sorted = sort(data, person)
    const answered = Object.keys(person).length > 0
    const shown = answered || whole
    page.classList.toggle('on', shown)
    results.hidden = !shown
    again.hidden = !answered
    part('nothing').hidden = answered
    part('answers').textContent = asked.tell(person)
    bar.textContent = shown ? fill(words.found, { worth: sorted.worth.length, blocked: sorted.blocked.length }) : bar.getAttribute('data-words')
    if (!shown) return after?.()
    const more = showResults({ payload, person, sorted, linkTo }, ask, (name) => fieldOf(name)?.getAttribute('data-label') ?? '')
    const rest = () => {
      after?.()
      more()
      part('address').textContent = link()
      acts.update()
    }
    if (after) waiting = window.setTimeout(rest)
    else rest()
  }

  /** Keeps the address in step, and those of the other languages, without a new entry in the history and without a jump. */
  function keep(): void {
    const fragment = serialiseFragment(person)
    try {
      history.replaceState(null, '', fragment === '' ? location.href.replace(/#.*$/, '') : `#${fragment}`)
    } catch {
      // Some apps that show a file forbid it. The answers stay in the page, and links that are copied hold them.
    }
    keepLanguages()
  }

  /** Lets the links to the other languages lead to the same answers. */
  function keepLanguages(): void {
    const fragment = serialiseFragment(person)
    for (const each of languages) each.hash = fragment
  }

  function tellLeftOut(list: readonly Note[]): void {
    notes.hidden = list.length === 0
    refill(notes, list.length === 0 ? [] : [element('p', {}, count(words.ignored, list.length)), element('ul', {}, ...list.map(({ part: left, why }) => element('li', {}, element('code', {}, left), ` – ${words.why[why]}`)))])
  }

  /** Takes over what the address says. A link to a place on the page is none of our answers: they stay as they are. */
  function takeOver(): void {
    const fragment = location.hash.slice(1)
    if (fragment !== '' && fragment.indexOf('=') < 0 && document.getElementById(fragment)) return Object.keys(person).length > 0 ? keep() : undefined
    const parsed = parseFragment(fragment, data)
    person = parsed.person
    tellLeftOut(parsed.notes)
    asked.write(person)
    show(keepLanguages)
  }

  function change(target: HTMLInputElement): void {
    if (!target.name) return
    keepNoneAlone(root, target)
    const next = answer(person, target.name, asked.read(target.name, pairsOf(person)), data)
    const wrong = target.parentElement?.querySelector<HTMLElement>('.wrong')
    if (wrong) {
      wrong.textContent = next ? '' : fill(words.wrongNumber, { most: target.getAttribute('data-most') ?? '' })
      target.setAttribute('aria-invalid', String(!next))
    }
    // An answer that cannot be is no answer: the one before must not go on counting.
    person = next ?? answer(person, target.name, undefined, data) ?? person
    tellLeftOut([])
    // The browser takes its time to note an address: the lists do not wait for it.
    show(keep)
    told.textContent = count(words.worth, sorted.worth.length)
  }

  /** Makes the lines of the results while somebody reads the first question, so that the first answer comes as quickly as the others. */
  function prepare(): void {
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout
    idle(() => results.hidden && showResults({ payload, person, sorted, linkTo }, ask, () => '')())
  }

  function startAgain(): void {
    person = {}
    whole = false
    tellLeftOut([])
    keep()
    asked.write(person)
    show()
    open(screens[0])
  }

  root.addEventListener('change', (event) => change(event.target as HTMLInputElement))
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-onward]')
    const onward = button?.getAttribute('data-onward')
    if (onward === 'next') open(screens[screens.indexOf(button?.closest('details.ask') as HTMLDetailsElement) + 1])
    if (onward === 'again') startAgain()
    if (onward === 'show') {
      whole = true
      show()
      go(results)
    }
  })
  document.querySelector('[data-act="change"]')?.addEventListener('click', () => go(root, screens[0]?.querySelector('summary') ?? root))
  addEventListener('hashchange', takeOver)
  for (const table of listOf<HTMLDetailsElement>(document, '.tables details')) table.open = false

  // Whoever was quicker than this script has answered already.
  const early = location.hash.length > 1 ? [] : asked.names.map((name) => [name, asked.read(name, {})] as const)
  takeOver()
  for (const [name, value] of early) if (value !== undefined) person = answer(person, name, value, data) ?? person
  if (Object.keys(person).length === 0) return prepare()
  if (early.length > 0) {
    asked.write(person)
    keep()
    show()
    return
  }
  // A link with much in it is there to be read; one with little, to be gone on with.
  const next = Object.keys(person).length < 3 ? screens.find((screen) => !screen.classList.contains('answered')) : undefined
  for (const screen of screens) screen.open = screen === next
}
