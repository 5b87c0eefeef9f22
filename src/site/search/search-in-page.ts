/** Search by title and full text. Loads nothing until somebody searches. */
interface Hit {
  url: string
  title: string
  excerpt: string
}
interface Pagefind {
  options(options: object): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }> }[] }>
}
const form = document.getElementById('search') as HTMLFormElement | null
const input = document.getElementById('q') as HTMLInputElement | null
const list = document.getElementById('results')
const status = document.getElementById('status')
let engine: Promise<Pagefind> | undefined
let latest = 0

function show(hits: Hit[], query: string): void {
  if (!list || !status || !form) return
  list.textContent = ''
  for (const hit of hits) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = hit.url
    link.textContent = hit.title
    link.setAttribute('data-hit', hit.url)
    const text = document.createElement('p')
    const excerpt = new DOMParser().parseFromString(hit.excerpt, 'text/html').body.textContent ?? ''
    text.textContent = excerpt
    item.appendChild(link)
    item.appendChild(text)
    list.appendChild(item)
  }
  status.textContent = hits.length === 0 ? (form.dataset.none ?? '').replace('%', query) : ''
}

async function run(): Promise<void> {
  const query = input?.value.normalize('NFC').trim() ?? ''
  const turn = ++latest
  if (!form || !status || query === '') return show([], '')
  status.textContent = form.dataset.loading ?? ''
  try {
    engine ??= import(/* @vite-ignore */ `${form.dataset.base}pagefind/pagefind.js`) as Promise<Pagefind>
    const { results } = await (await engine).search(query)
    const found = await Promise.all(results.slice(0, 15).map((result) => result.data()))
    if (turn === latest) show(found.map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt })), query)
  } catch {
    status.textContent = form.dataset.failed ?? ''
  }
}

if (form && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`)
    void run()
  })
  input.addEventListener('input', () => void run())
  void run()
}
export {}
