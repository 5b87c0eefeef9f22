import { bestSentence, ranked, read, type Read } from './text-rank.ts'
import type { Texts } from './text-shape.ts'

/**
 * The full-text search of a copy. It answers to the same calls as Pagefind, which needs `fetch` and WebAssembly, and
 * searches the text itself: a phone goes through all of it in less time than a key takes.
 */
interface Window {
  hakkuTexts(texts: Texts): void
  hakkuTextSearched: { options(options: { baseUrl?: string }): Promise<void>; search(question: string, options?: { filters?: Filters }): Promise<{ results: object[] }> }
}
type Wanted = string | { any: string[] }
type Filters = Record<string, Wanted>

const page = window as unknown as Window
const here = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, '')
let base = '/'
let waiting: Promise<Read> | undefined

/** The texts of the language of this page, loaded when first asked for. */
function texts(): Promise<Read> {
  waiting ??= new Promise<Read>((done, fail) => {
    page.hakkuTexts = (loaded) => done(read(loaded))
    const script = document.createElement('script')
    script.src = `${here}${document.documentElement.lang}.js`
    script.onerror = () => {
      waiting = undefined
      fail(new Error(script.src))
    }
    document.head.appendChild(script)
  })
  return waiting
}

const fits = (values: readonly string[] = [], wanted: Wanted): boolean => (typeof wanted === 'string' ? [wanted] : wanted.any).some((one) => values.indexOf(one) >= 0)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

page.hakkuTextSearched = {
  options: ({ baseUrl = '/' }) => Promise.resolve(void (base = baseUrl)),
  search: (question, { filters = {} } = {}) =>
    texts().then((all) => ({
      results: ranked(all, question)
        .filter(({ page: { filters: own } }) => Object.keys(filters).every((name) => fits(own[name], filters[name] as Wanted)))
        .map(({ page: found, score }) => ({
          score,
          data: () => Promise.resolve({ url: (base + found.url).replace(/\/{2,}/g, '/'), meta: { title: found.title }, excerpt: escaped(bestSentence(all, found, question)) }),
        })),
    })),
}
