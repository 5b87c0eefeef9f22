import { unpacked } from './packed.ts'
import { ranked, read, type Read } from './text-rank.ts'

/**
 * The script of the handbook in one file: the finder, the parts that are packed, and a search over all of it. The file may
 * have come by message and be opened from a phone's store: nothing is asked of anybody.
 */
const must = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const form = must<HTMLFormElement>('find')
const input = must<HTMLInputElement>('q')
const list = must('hits')
const words = { more: form.getAttribute('data-more') ?? '', none: form.getAttribute('data-none') ?? '' }
const shownAtOnce = 40

const carried = (id: string) => unpacked(must(id).textContent ?? '')
const nodesOf = (html: string): Node[] => Array.prototype.slice.call(new DOMParser().parseFromString(html, 'text/html').body.childNodes)
const fill = (element: HTMLElement, html: string) => nodesOf(html).forEach((node) => element.appendChild(node))
const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

let unfolded: Record<string, string> | undefined
/** Packed parts by id of their entry, unpacked when first asked for. */
function parts(): Record<string, string> {
  unfolded ??= JSON.parse(carried('packed-more')) as Record<string, string>
  return unfolded
}

/** Puts below an entry the line that opens its packed parts. */
function offerMore(article: HTMLElement): void {
  const more = element('details')
  more.className = 'more'
  more.appendChild(element('summary', words.more))
  more.addEventListener('toggle', () => {
    if (more.open && more.childNodes.length === 1) fill(more, parts()[article.id] ?? '')
  })
  article.appendChild(more)
}

/** Puts the finder at its place. Its script runs at once and finds its questions there. */
function placeFinder(): void {
  const { html, style, script } = JSON.parse(carried('packed-finder')) as { html: string; style: string; script: string }
  document.head.appendChild(element('style', style))
  const heading = must('finder')
  nodesOf(html).forEach((node) => document.body.insertBefore(node, document.querySelector('main')))
  document.body.appendChild(element('script', script))
  heading.hidden = false
  must('to-finder').hidden = false
}

let index: Read | undefined
/** The text of every entry, packed parts included. */
function texts(): Read {
  if (index) return index
  const articles = Array.prototype.slice.call(document.querySelectorAll('article')) as HTMLElement[]
  const more = parts()
  const lines = articles.map(({ id, textContent }) => `${textContent} ${(more[id] ?? '').replace(/<[^>]*>/g, ' ')}`)
  index = read({ lines, pages: articles.map((article, place) => ({ url: `#${article.id}`, title: article.querySelector('h2')?.textContent ?? '', names: article.querySelector('.names')?.textContent ?? '', filters: {}, lines: [place] })) })
  return index
}

function run(): void {
  while (list.firstChild) list.removeChild(list.firstChild)
  if (input.value.trim() === '') return
  const hits = ranked(texts(), input.value)
  hits.slice(0, shownAtOnce).forEach(({ page }) => {
    const link = element('a', page.title)
    link.href = page.url
    link.lang = document.querySelector<HTMLElement>(`${page.url} h2`)?.lang ?? ''
    list.appendChild(element('li')).appendChild(link)
  })
  if (hits.length === 0) list.appendChild(element('li', words.none))
}

form.hidden = false
form.addEventListener('submit', (event) => event.preventDefault())
input.addEventListener('input', run)
;(Array.prototype.slice.call(document.querySelectorAll('article[data-more]')) as HTMLElement[]).forEach(offerMore)
placeFinder()
