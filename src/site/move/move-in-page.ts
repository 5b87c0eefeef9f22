import { outcomeOf, type FateName, type Outcome, type Rule } from './fates.ts'

/**
 * Sorts the schemes and papers of the page by what becomes of them between two states. Everything stands in the page
 * already; this only moves it, and keeps the two states in the fragment of the address.
 */
const states = document.getElementById('pair')
if (states) start(states)

function start(pair: HTMLElement): void {
  const listOf = <T extends HTMLElement>(selector: string, root: ParentNode = document) => Array.prototype.slice.call(root.querySelectorAll(selector)) as T[]
  const moved = document.getElementById('moved') as HTMLElement
  const note = document.getElementById('move-note') as HTMLElement
  const told = document.getElementById('move-told') as HTMLElement
  const every = document.getElementById('every') as HTMLElement
  const find = moved.querySelector('[data-find]') as HTMLAnchorElement
  const whole = moved.querySelector('[data-whole]') as HTMLAnchorElement
  const [from, to] = ['from', 'to'].map((name) => pair.querySelector(`[name=${name}]`)) as [HTMLSelectElement, HTMLSelectElement]
  const items = listOf('[data-move]')
  const homes = items.map((item) => item.parentElement as HTMLElement)
  const fetched = listOf('[data-state]')
  const findAddress = find.href
  const languages = listOf<HTMLAnchorElement>('.languages a')

  const ruleOf = (item: HTMLElement): Rule => ({
    places: (item.getAttribute('data-places') ?? '').split(' '),
    within: (item.getAttribute('data-within') ?? '') as Rule['within'],
    another: (item.getAttribute('data-another') ?? '') as Rule['another'],
  })

  /** Shows of an item what speaks of this move. */
  function reveal(item: HTMLElement, words: Outcome['words'] | 'all', waits: boolean): void {
    for (const part of listOf('[data-when]', item)) {
      const when = part.getAttribute('data-when')
      part.hidden = words !== 'all' && (when === 'waits' ? !waits : when !== words)
    }
    // The heading of the list says the answer already.
    for (const label of listOf('[data-mark]', item)) label.hidden = words !== 'all'
  }

  function show(): void {
    const chosen = from.value !== '' && to.value !== ''
    moved.hidden = !chosen
    every.hidden = chosen
    const papers = moved.querySelector('[data-papers] ul') as HTMLElement
    const lists = listOf('[data-fate]', moved)
    items.forEach((item, index) => {
      const home = homes[index] as HTMLElement
      const outcome = chosen ? outcomeOf(ruleOf(item), from.value, to.value) : undefined
      const target = !chosen || !outcome ? home : home.id === 'schemes' ? (lists.find((list) => list.getAttribute('data-fate') === (outcome.fate satisfies FateName)) as HTMLElement).querySelector('ul') : papers
      // What an entry does not speak of is left out of the list of papers: they are many, and nobody knows.
      const silent = outcome !== undefined && home.id !== 'schemes' && !outcome.words
      ;(silent ? home : target)?.appendChild(item)
      reveal(item, chosen ? outcome?.words : 'all', outcome?.waits ?? false)
      const words = item.querySelector('details')
      if (words) words.open = outcome?.fate === 'register-again'
    })
    for (const list of lists) {
      const size = list.querySelectorAll('[data-move]').length
      list.hidden = size === 0
      ;(list.querySelector('h2 span') as HTMLElement).textContent = String(size)
    }
    const before = moved.querySelector('[data-before]') as HTMLElement
    for (const state of fetched) (chosen && state.getAttribute('data-state') === from.value ? before : every).appendChild(state)
    before.hidden = before.querySelector('[data-state]') === null
    const page = document.querySelector<HTMLAnchorElement>(`[data-pair="${from.value} ${to.value}"]`)
    whole.hidden = !page
    if (page) whole.href = page.href
    find.href = `${findAddress}#state=${to.value}&home=${from.value}`
    told.textContent = chosen ? lists.filter((list) => !list.hidden).map((list) => list.querySelector('h2')?.textContent ?? '').join(', ') : ''
    const fragment = location.hash.length > 1 && !chosen ? '' : chosen ? `from=${from.value}&to=${to.value}` : ''
    for (const each of languages) each.hash = fragment
  }

  /** Takes over the two states of the address; what cannot be is left out, with a note. */
  function takeOver(): void {
    const fragment = location.hash.slice(1, 4000)
    if (fragment !== '' && fragment.indexOf('=') < 0 && document.getElementById(fragment)) return
    const left: string[] = []
    const wanted: Record<string, string> = {}
    for (const part of fragment.split('&').slice(0, 20)) {
      if (part === '') continue
      const [name = '', value = ''] = part.split('=')
      const select = name === 'from' ? from : name === 'to' ? to : undefined
      if (select && listOf<HTMLOptionElement>('option', select).some((option) => option.value !== '' && option.value === value)) wanted[name] = value
      else left.push(part.slice(0, 60))
    }
    if (fragment !== '') [from.value, to.value] = [wanted['from'] ?? '', wanted['to'] ?? to.value]
    note.hidden = left.length === 0
    const words = note.getAttribute(left.length === 1 ? 'data-one' : 'data-more') ?? ''
    note.textContent = left.length === 0 ? '' : `${words.replace('{n}', String(left.length))} ${left.join(' · ')}`
    show()
  }

  pair.addEventListener('change', () => {
    note.hidden = true
    history.replaceState(null, '', from.value && to.value ? `#from=${from.value}&to=${to.value}` : location.href.replace(/#.*$/, ''))
    show()
  })
  addEventListener('hashchange', takeOver)
  takeOver()
}
