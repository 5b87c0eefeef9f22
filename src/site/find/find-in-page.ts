import { parseFragment, serialiseFragment, sort, type Note, type Person, type Sorted } from '../../views/finder/index.ts'
import { startActs } from './acts-in-page.ts'
import { element, refill } from './element.ts'
import { keepNoneAlone, namesOf as questionNames, read, showAnswers, writeAll } from './form-in-page.ts'
import { answer, pairsOf } from './pairs.ts'
import { namesOf, showResults, type LinkTo } from './results-in-page.ts'
import type { Payload } from './shape.ts'
import { count, fill, message } from './text.ts'

/**
 * The finder in the page. The answers live in the fragment of the address and nowhere else: nothing is stored or sent,
 * and no clock is read.
 */
const form = document.getElementById('ask') as HTMLFormElement | null
const source = document.getElementById('finder-data')
if (form && source) start(form, JSON.parse(source.textContent ?? '') as Payload)

function start(asked: HTMLFormElement, payload: Payload): void {
  const { data, words } = payload
  const root = document.querySelector('.find') as HTMLElement
  const results = document.getElementById('results') as HTMLElement
  const told = document.getElementById('told') as HTMLElement
  const notes = document.getElementById('notes') as HTMLElement
  const bar = asked.querySelector('[data-onward="show"]') as HTMLButtonElement
  const screens = Array.prototype.slice.call(asked.querySelectorAll('details.ask')) as HTMLDetailsElement[]
  const languages = Array.prototype.slice.call(document.querySelectorAll('.languages a')) as HTMLAnchorElement[]
  // A copy for a folder has other addresses than the site: both are read from a link that stands in the page.
  const sample = document.querySelector('[data-sample]') as HTMLAnchorElement
  const [before = '', after = ''] = (sample.getAttribute('href') ?? '').split(`schemes/${sample.getAttribute('data-sample') ?? ''}`)
  const linkTo: LinkTo = (collection, id, anchor) => `${before}${collection}/${id}${after}${anchor ? `#${anchor}` : ''}`
  let person: Person = {}
  let sorted: Sorted = { worth: [], blocked: [], not: [] }
  let whole = false

  const link = () => `${/^http/.test(location.protocol) ? location.href.replace(/#.*$/, '') : payload.address}#${serialiseFragment(person)}`
  const text = () => message(words.share, { date: payload.date, names: namesOf(payload, sorted, person), address: link() })
  const acts = startActs({ link, text, copied: words.copied })

  function go(target: HTMLElement): void {
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  }
  function open(screen: HTMLDetailsElement | undefined): void {
    for (const each of screens) each.open = each === screen
    const summary = screen?.querySelector('summary')
    if (summary) go(summary)
  }
  function ask(name: string): void {
    const field = asked.querySelector(`[data-field="${name}"]`)
    const screen = field?.closest('details.ask') as HTMLDetailsElement | null
    if (!field || !screen) return
    open(screen)
    const control = field.querySelector<HTMLElement>('input, select')
    if (control && screen.querySelectorAll('[data-field]').length > 1) {
      field.scrollIntoView({ block: 'start' })
      control.focus({ preventScroll: true })
    }
  }
  const labelOf = (name: string) => asked.querySelector(`[data-field="${name}"]`)?.getAttribute('data-label') ?? ''

  function show(): void {
    sorted = sort(data, person)
    const answered = Object.keys(person).length > 0
    const shown = answered || whole
    root.classList.toggle('on', shown)
    results.hidden = !shown
    ;(document.querySelector('[data-part="nothing"]') as HTMLElement).hidden = answered
    const line = showAnswers(asked, person, payload)
    ;(document.querySelector('[data-part="answers"]') as HTMLElement).textContent = line
    if (shown) {
      showResults({ payload, person, sorted, linkTo }, ask, labelOf)
      bar.textContent = fill(words.found, { worth: sorted.worth.length, blocked: sorted.blocked.length })
      ;(document.querySelector('[data-part="address"]') as HTMLElement).textContent = link()
      acts.update()
    } else bar.textContent = bar.getAttribute('data-words')
    const fragment = serialiseFragment(person)
    for (const each of languages) each.hash = fragment
  }

  /** Keeps the address in step without a new entry in the history and without a jump. */
  function keep(): void {
    const fragment = serialiseFragment(person)
    history.replaceState(null, '', fragment === '' ? location.href.replace(/#.*$/, '') : `#${fragment}`)
  }

  function tellLeftOut(list: readonly Note[]): void {
    notes.hidden = list.length === 0
    refill(notes, list.length === 0 ? [] : [element('p', {}, count(words.ignored, list.length)), element('ul', {}, ...list.map(({ part, why }) => element('li', {}, element('code', {}, part), ` – ${words.why[why]}`)))])
  }

  /** Takes over what the address says. A link to a place on the page is none of our answers: they stay as they are. */
  function takeOver(): void {
    const fragment = location.hash.slice(1)
    if (fragment !== '' && fragment.indexOf('=') < 0 && document.getElementById(fragment)) return keep()
    const parsed = parseFragment(fragment, data)
    person = parsed.person
    tellLeftOut(parsed.notes)
    writeAll(asked, person)
    show()
  }

  function change(target: HTMLInputElement): void {
    if (!target.name) return
    keepNoneAlone(asked, target)
    const next = answer(person, target.name, read(asked, target.name, pairsOf(person)), data)
    const wrong = target.parentElement?.querySelector<HTMLElement>('.wrong')
    if (wrong) {
      wrong.textContent = next ? '' : fill(words.wrongNumber, { most: target.getAttribute('data-most') ?? '' })
      target.setAttribute('aria-invalid', String(!next))
    }
    if (!next) return
    person = next
    tellLeftOut([])
    keep()
    show()
    told.textContent = count(words.worth, sorted.worth.length)
  }

  asked.addEventListener('change', (event) => change(event.target as HTMLInputElement))
  asked.addEventListener('submit', (event) => event.preventDefault())
  asked.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-onward]')
    const onward = button?.getAttribute('data-onward')
    if (onward === 'next') open(screens[screens.indexOf(button?.closest('details.ask') as HTMLDetailsElement) + 1])
    if (onward === 'again') {
      person = {}
      whole = false
      tellLeftOut([])
      keep()
      writeAll(asked, person)
      show()
      open(screens[0])
    }
    if (onward === 'show') {
      whole = true
      show()
      go(results)
    }
  })
  document.querySelector('[data-act="change"]')?.addEventListener('click', () => go(asked))
  addEventListener('hashchange', takeOver)
  for (const table of Array.prototype.slice.call(document.querySelectorAll('.tables details')) as HTMLDetailsElement[]) table.open = false

  // Whoever was quicker than this script has answered already.
  const early = location.hash.length > 1 ? [] : questionNames(asked).map((name) => [name, read(asked, name, {})] as const)
  takeOver()
  for (const [name, value] of early) if (value !== undefined) person = answer(person, name, value, data) ?? person
  if (Object.keys(person).length > 0) {
    writeAll(asked, person)
    keep()
    show()
    for (const screen of screens) screen.open = false
  }
}
