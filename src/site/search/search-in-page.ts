import { answer } from '../../views/search/index.ts'
import { allNames, allNamesHere, fitting, names, namesOfSources, type Chosen, type NameFiles } from './names-in-page.ts'
import { merged, show, walkByKeys, type Result } from './results-in-page.ts'
import { searchText } from './text-in-page.ts'

/** The search page: answers from names at every key, then from the text of the pages once the question stands. */
const must = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const form = must<HTMLFormElement>('search')
const input = must<HTMLInputElement>('q')
const filters = must<HTMLFormElement>('filters')
/** The fold around the filters: on a phone the answers come first. */
const narrow = must<HTMLDetailsElement>('narrow')
const list = must('results')
const status = must('status')
const more = must<HTMLButtonElement>('more')
const inside = must<HTMLButtonElement>('inside')
const english = document.getElementById('english') as HTMLAnchorElement | null
const addresses = JSON.parse(form.dataset.addresses as string) as NameFiles & { facets: string; sources: string; text: string }
const words = JSON.parse(form.dataset.words as string) as Record<'one' | 'many' | 'none' | 'filtered' | 'loading' | 'text' | 'failed' | 'foreign', string>
const { site, base } = form.dataset as { site: string; base: string }
const selects = Array.prototype.slice.call(filters.querySelectorAll('select')) as HTMLSelectElement[]

const pause = 600
/** Each page costs a file of up to 10 KB; the first answer must come in 100 KB. */
const textAtOnce = 2
const textPerStep = 10
/** The best page by its text is worth as much as a name that fits two fifths of the question. */
const worthOfText = 0.4

const savesData = () => ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false)
const fromDisk = location.protocol === 'file:'

/** Folders of the kinds whose entries a copy for a folder holds in one file for each first letter. */
const gathered = JSON.parse(form.dataset.gathered ?? '{}') as Partial<Record<string, string>>

function addressOf(key: string): string {
  const [kind = '', id = ''] = key.split('/')
  const together = gathered[kind]
  if (together !== undefined && id !== '') return `${together}${id.charAt(0)}.html#${id}`
  return fromDisk ? `../${key}/index.html` : `${site}${key}/`
}
const kindOf = (key: string) => filters.querySelector(`option[value="${key.split('/')[0]}"]`)?.getAttribute('data-one') ?? ''
const chosen = (): Chosen => Object.fromEntries(selects.map(({ name, value }) => [name, value]))

let turn = 0
let waiting = 0
let shown: Result[] = []

function tell(found: Result[], question: string, after = ''): void {
  const none = selects.some(({ value }) => value) ? words.filtered : words.none.split('%').join(question)
  const count = found.length === 1 ? words.one : words.many.replace('2', String(found.length))
  status.textContent = [found.length === 0 ? (after ? '' : none) : count, after].filter(Boolean).join(' · ')
}

/** Tells what the names gave. Nothing found says little until all names and, once the question is settled, the text were asked. */
const tellNamed = (question: string, settled: boolean) => tell(shown, question, shown.length > 0 || (settled && allNamesHere()) ? '' : words.loading)

function draw(results: Result[]): void {
  shown = results
  show(list, results)
}
const inList = () => list.contains(document.activeElement)

async function byName(question: string, settled: boolean, mine: number, load: typeof names): Promise<Result[]> {
  const filter = chosen()
  const fits = await fitting(filter, addresses, addresses.facets)
  const index = filter.kind === 'sources' ? await namesOfSources(addresses.sources) : await load(addresses)
  // A slow phone may be several keys behind: only the newest is answered.
  if (mine !== turn) return []
  const hits = answer(index, question, !settled && !/\s$/.test(question))
  return hits
    .map(({ entry, merit }): Result => {
      const key = `${entry.collection}/${entry.id}`
      return { key, url: addressOf(key), title: entry.title, kind: kindOf(key), merit, ...(entry.foreign ? { foreign: { language: 'en', words: words.foreign } } : {}) }
    })
    .filter(({ key }) => fits(key))
}

/** Adds what the text of the pages gives, `count` pages from `from` on. */
async function byText(question: string, mine: number, from: number, count: number): Promise<void> {
  const found = await searchText(addresses.text, base, site, question, chosen())
  const hits = await found.read(from, count)
  if (mine !== turn) return
  const results = hits.map((hit): Result => ({ ...hit, url: fromDisk ? addressOf(hit.key) : hit.url, kind: kindOf(hit.key), merit: from > 0 ? 0 : hit.merit * worthOfText }))
  draw(merged(shown, results, from > 0 || inList()))
  const next = from + count
  more.hidden = found.total <= next
  more.onclick = () => void byText(question, turn, next, textPerStep)
}

/** Answers once more with the names of all entries, when the first answer had only those that are loaded first. */
async function byAllNames(question: string, settled: boolean, mine: number): Promise<void> {
  const found = await byName(question, settled, mine, allNames)
  if (mine !== turn) return
  draw(inList() ? merged(shown, found, true) : found)
  tellNamed(question.trim(), settled)
}

async function goInside(question: string, mine: number, named: Promise<unknown>): Promise<void> {
  inside.hidden = true
  await named
  if (mine !== turn) return
  tell(shown, question, words.text)
  try {
    await byText(question, mine, 0, textAtOnce)
    if (mine === turn) tell(shown, question)
  } catch {
    if (mine === turn) tell(shown, question, words.failed)
  }
}

/** Answers what stands in the box. `settled`: the question is complete; nobody is typing it. */
async function run(settled: boolean): Promise<void> {
  const mine = ++turn
  const question = input.value.trim()
  clearTimeout(waiting)
  more.hidden = inside.hidden = true
  if (english) english.hidden = question === ''
  if (question === '') {
    draw([])
    status.textContent = ''
    return
  }
  if (english) english.search = `?q=${encodeURIComponent(question)}`
  if (shown.length === 0) status.textContent = words.loading
  // A blank at the end says that the last word is whole.
  const typed = settled ? question : input.value
  try {
    const found = await byName(typed, settled, mine, names)
    if (mine !== turn) return
    draw(found)
    tellNamed(question, settled)
  } catch {
    // Names could not load; the text of the pages may still.
  }
  if (mine !== turn) return
  narrow.hidden = false
  inside.hidden = !savesData()
  const named = allNamesHere() ? Promise.resolve() : byAllNames(typed, settled, mine).catch(() => mine === turn && tell(shown, question))
  inside.onclick = () => void goInside(question, mine, named)
  if (!savesData()) waiting = window.setTimeout(() => void goInside(question, mine, named), settled ? 0 : pause)
}

/** Keeps question and filters in the address, so that a link leads to the same answer. */
function keepInAddress(): void {
  const query = new URLSearchParams()
  if (input.value) query.set('q', input.value)
  for (const { name, value } of selects) if (value) query.set(name, value)
  const text = query.toString()
  history.replaceState(null, '', text ? `?${text}` : location.pathname)
}

const asked = new URLSearchParams(location.search)
input.value = asked.get('q') ?? ''
for (const select of selects) {
  const value = asked.get(select.name) ?? ''
  if (Array.prototype.some.call(select.options, (option: HTMLOptionElement) => option.value === value)) select.value = value
}
narrow.open = selects.some(({ value }) => value)
const settle = () => {
  keepInAddress()
  void run(true)
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  settle()
})
filters.addEventListener('change', settle)
filters.addEventListener('reset', () => setTimeout(settle))
input.addEventListener('input', () => void run(false))
input.addEventListener('focus', () => void allNames(addresses).catch(() => undefined))
walkByKeys(input, list)
if (input.value) void run(true)
