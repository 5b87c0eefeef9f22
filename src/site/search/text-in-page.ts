import { sayingWords } from '../../views/search/index.ts'
import type { Chosen } from './names-in-page.ts'

/** A page found by its text. */
export interface TextHit {
  /** `collection/id`, or the path of another page. */
  key: string
  url: string
  title: string
  excerpt: string
  /** From 0 to 1, the best of this answer being 1. */
  merit: number
}

interface Fragment {
  url: string
  meta: { title?: string }
  excerpt: string
}
interface Pagefind {
  options(options: object): Promise<void>
  search(query: string, options: object): Promise<{ results: { score: number; data(): Promise<Fragment> }[] }>
}

let engine: Promise<Pagefind> | undefined

/**
 * The full-text search, loaded when first asked for. Without its worker, which would be a second copy of the same script.
 * See content/decisions/two-searches.md for the settings.
 */
async function open(address: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 22, ranking: { metaWeights: { title: 10, aliases: 10 } } })
  return pagefind
}

/** What the index calls the filters, and the values that fit a choice. */
function filtersOf(chosen: Chosen): object {
  const filters: Record<string, unknown> = {}
  if (chosen.kind) filters.kind = chosen.kind
  if (chosen.occupation) filters.occupation = { any: [chosen.occupation, 'any'] }
  if (chosen.state) filters.place = { any: /^IN-/.test(chosen.state) ? [chosen.state, 'IN'] : [chosen.state] }
  if (chosen.need) filters.contingency = chosen.need
  return filters
}

/** Text of an excerpt: it comes as HTML with the found words marked, and only its text is taken. */
const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''

/** Pages whose text holds the words of the question, best first: all found, of which `read` gives the next `count`. */
export async function searchText(address: string, base: string, site: string, question: string, chosen: Chosen): Promise<{ total: number; read(from: number, count: number): Promise<TextHit[]> }> {
  engine ??= open(address, base)
  engine.catch(() => (engine = undefined))
  const { results } = await (await engine).search(sayingWords(question).join(' '), { filters: filtersOf(chosen) })
  const best = results[0]?.score ?? 1
  return {
    total: results.length,
    read: (from, count) =>
      Promise.all(
        results.slice(from, from + count).map(async ({ score, data }): Promise<TextHit> => {
          const { url, meta, excerpt } = await data()
          return { key: url.slice(site.length).replace(/\/$/, ''), url, title: meta.title ?? url, excerpt: plain(excerpt), merit: score / best }
        }),
      ),
  }
}
