import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, speaker, type Language } from '../../languages/index.ts'
import { xml } from '../data/index.ts'
import { onlineAddress } from './addresses.ts'
import { bodiesOf, chapters, type Body } from './bodies.ts'
import { stampOf } from './folder.ts'
import { within } from './parts.ts'

/** Bytes that the handbook of one language may have: what passes by WhatsApp on a slow line. */
export const handbookBudget = 2_000_000

const style = () => readFileSync(join(import.meta.dirname, 'handbook.css'), 'utf8').replace(/\s+/g, ' ')
const script = () => readFileSync(join(import.meta.dirname, 'handbook-in-page.js'), 'utf8')

/** Marks say only what a reader must watch: sound facts go unmarked, second-hand ones get a sign. */
const terse = (html: string): string =>
  html
    .replace(/<span class="tag reported">[^<]*<\/span>/g, '<i>≈</i>')
    .replace(/<span class="tag">[^<]*<\/span>/g, '')
    .replace(/<(span|div|p)(?: class="meta")?>(?:\s|·)*<\/\1>/g, '')
    .replace(/>\s+</g, '> <')

const headed = ({ id, title, foreign }: Body, html: string): string => `<article id="${id}"><h2${foreign ? ` lang="${foreign}"` : ''}>${xml(title)}</h2>${terse(html).replace(/<(\/?)h3\b/g, '<$1h4').replace(/<(\/?)h2\b/g, '<$1h3')}</article>\n`

/** Titles and addresses of all sources, once. */
function sourcesOf(corpus: Corpus): string {
  const items = corpus.all('sources').map(({ data }) => (data.URL ? `<li><a href="${xml(data.URL)}">${xml(data.title)}</a>` : `<li>${xml(data.title)}`))
  return `<ol lang="en">${items.join('\n')}</ol>`
}

/** The handbook of one language as one HTML file that needs nothing besides itself: all entries, contents, a search in its text. */
export function handbookOf(corpus: Corpus, site: string, language: Language, budget = handbookBudget): string {
  const speak = speaker(language)
  const bodies = bodiesOf(corpus, site, language)
  const title = `${corpus.site.name} · ${languages.find(({ code }) => code === language)?.name}`
  const contents = chapters.map((collection) => {
    const own = bodies.filter((body) => body.collection === collection)
    return own.length === 0 ? '' : `<details><summary>${xml(speak.t(`nav.${collection}`))} (${own.length})</summary><ul>${own.map(({ id, title: name, foreign }) => `<li><a href="#${id}"${foreign ? ` lang="${foreign}"` : ''}>${xml(name)}</a>`).join('')}</ul></details>`
  })
  const sources = `<h2 id="sources">${xml(speak.t('entry.sources'))}</h2><details><summary>${corpus.all('sources').length}</summary>${sourcesOf(corpus)}</details>`
  const head = (leftOut: readonly string[]) => [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${xml(title)}</title><style>${style()}</style></head><body>`,
    `<header><h1>${xml(title)}</h1><p>${stampOf(corpus, corpus.site, language)}</p>`,
    `<p>${xml(speak.t('download.sourcesOnline'))}: <a href="${onlineAddress(corpus.site, 'index.html')}">${xml(onlineAddress(corpus.site, 'index.html'))}</a>. ${xml(speak.t('download.marks'))}</p>`,
    leftOut.length > 0 ? `<p>${xml(speak.t('download.leftOut', { parts: leftOut.join(', ') }))}</p>` : '',
    `<form id="find" hidden data-none="${xml(speak.t('download.noHits'))}"><label>${xml(speak.t('search.label'))} <input type="search" id="q"></label><ul id="hits"></ul></form>`,
    `<h2 id="contents">${xml(speak.t('download.contents'))}</h2>${contents.join('')}</header><main>\n`,
  ].join('\n')
  const tail = `</main><a class="up" href="#contents">↑</a><script>${script()}</script></body></html>\n`
  const { text, leftOut } = within(bodies, budget - Buffer.byteLength(head([]) + tail) - 4000, headed, { title: speak.t('entry.sources'), html: sources })
  return head(leftOut) + text + tail
}
