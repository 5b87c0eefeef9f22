/** One line of the results. */
export interface Result {
  /** `collection/id`, or the path of another page. */
  key: string
  url: string
  title: string
  /** Kind of the entry in the reader's words; empty for other pages. */
  kind: string
  /** Told beside a result whose page is in another language, with that language. */
  foreign?: { language: string; words: string }
  excerpt?: string
  /** From 0 to 1. */
  merit: number
}

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = className
  paragraph.textContent = text
  return paragraph
}

function item(result: Result): HTMLElement {
  const row = document.createElement('li')
  const link = document.createElement('a')
  link.href = result.url
  link.textContent = result.title
  link.setAttribute('data-hit', result.key)
  if (result.foreign) link.lang = link.hreflang = result.foreign.language
  row.appendChild(link)
  const about = [result.kind, result.foreign?.words].filter(Boolean).join(' · ')
  if (about) row.appendChild(line('meta', about))
  if (result.excerpt) row.appendChild(line('', result.excerpt))
  return row
}

/**
 * Puts what was found by name and by text in one order of merit, each page once. Whoever has already gone into the list
 * (`still`) keeps it as it stands; what is new comes below.
 */
export function merged(first: readonly Result[], second: readonly Result[], still: boolean): Result[] {
  const known = new Set(first.map(({ key }) => key))
  const all = [...first, ...second.filter(({ key }) => !known.has(key))]
  // Stable, so equals stay as they were.
  return still ? all : all.sort((a, b) => b.merit - a.merit)
}

/** Shows results. Elements of results that were there before stay, so that focus and scrolling stay. Everything is set as text: a question is never markup. */
export function show(list: HTMLElement, results: readonly Result[]): void {
  const before = new Map<string, HTMLElement>()
  for (const row of Array.prototype.slice.call(list.children) as HTMLElement[]) before.set(row.querySelector('a')?.getAttribute('data-hit') ?? '', row)
  const rows = results.map((result) => before.get(result.key) ?? item(result))
  rows.forEach((row, at) => {
    if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null)
  })
  while (list.children.length > rows.length) list.removeChild(list.lastElementChild as Element)
}

/** Lets the arrow keys go from the box into the results and between them, and Escape back. */
export function walkByKeys(input: HTMLInputElement, list: HTMLElement): void {
  const step = (event: KeyboardEvent) => {
    const links = Array.prototype.slice.call(list.querySelectorAll('a')) as HTMLElement[]
    const at = links.indexOf(document.activeElement as HTMLElement)
    const to = event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' && at >= 0 ? (links[at - 1] ?? input) : event.key === 'Escape' && at >= 0 ? input : undefined
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  input.addEventListener('keydown', step)
  list.addEventListener('keydown', step)
}
