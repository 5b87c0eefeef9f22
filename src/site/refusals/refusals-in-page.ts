import { rankingOf, type Candidate } from './matching.ts'

/** Narrows the list of refusals to the words that somebody reads from a slip. Without this script the whole list stands. */
const search = document.getElementById('refusal')
const list = document.getElementById('refusals')
if (search && list) start(search, list)

function start(asked: HTMLElement, shown: HTMLElement): void {
  const listOf = <T extends HTMLElement>(selector: string, root: ParentNode = document) => Array.prototype.slice.call(root.querySelectorAll(selector)) as T[]
  const status = asked.querySelector('[role=status]') as HTMLElement
  const words = asked.querySelector('[name=words]') as HTMLInputElement
  const where = asked.querySelector('[name=in]') as HTMLSelectElement
  const cards = listOf<HTMLDetailsElement>('.slip', shown).map((card, place) => ({ card, place, slips: listOf('.words, p.meta > span[lang]', card).map((words) => words.textContent ?? ''), text: card.textContent ?? '' }) satisfies Candidate & { card: HTMLDetailsElement; place: number })
  let ranking: ReturnType<typeof rankingOf> | undefined
  const routes = listOf('[data-routes]')
  const always = document.getElementById('always') as HTMLDetailsElement

  function show(): void {
    ranking ??= rankingOf(cards)
    // What was found stands on the first screen; what helps in any case takes one line there.
    always.open = words.value === '' && where.value === ''
    const fits = ranking(words.value)
    const found = cards
      .map((each, at) => ({ ...each, fit: where.value === '' || each.card.getAttribute('data-in') === where.value ? (fits[at] as number) : 0 }))
      .sort((a, b) => b.fit - a.fit || a.place - b.place)
    const left = found.filter((each) => each.fit > 0).length
    // What is left of a long list may as well be read at once.
    const few = left <= 3
    for (const { card, fit: good } of found) {
      card.hidden = good === 0
      card.open = good > 0 && few
      shown.appendChild(card)
    }
    status.textContent = left === 0 ? status.getAttribute('data-none') : left < cards.length ? `${left} / ${cards.length}` : ''
    for (const route of routes) route.hidden = where.value !== '' && listOf(`[data-routes="${where.value}"]`).length > 0 && route.getAttribute('data-routes') !== where.value
  }

  /** Opens what a link leads to. */
  function openLinked(): void {
    const card = cards.find((each) => `#${each.card.id}` === location.hash)?.card
    if (card) card.open = true
  }

  asked.hidden = false
  addEventListener('hashchange', openLinked)
  openLinked()
  asked.addEventListener('input', show)
  if (words.value !== '' || where.value !== '') show()
}
