import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { parseDocument } from 'htmlparser2'
import type { Corpus } from '../../corpus/index.ts'
import { languages, speaker, type Language, type Speaker } from '../../languages/index.ts'
import { xml } from '../data/index.ts'
import { onlineAddress } from './addresses.ts'
import { bodiesOf, chapters, type Body } from './bodies.ts'
import { finderOf } from './finder.ts'
import { stampOf } from './folder.ts'
import { packed } from './packed.ts'
import { within, type Render } from './parts.ts'

/** Bytes that the handbook of one language may have: what passes by WhatsApp on a slow line. */
export const handbookBudget = 2_000_000

const style = () => readFileSync(join(import.meta.dirname, 'handbook.css'), 'utf8').replace(/\s+/g, ' ')
/** Text inside a script element must not end it. */
const script = () => (buildSync({ entryPoints: [join(import.meta.dirname, 'handbook-in-page.ts')], bundle: true, write: false, format: 'iife', target: 'es2019', minify: true, charset: 'utf8' }).outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')

/** Marks say only what a reader must watch: sound facts go unmarked, second-hand ones get a sign. */
const terse = (html: string): string =>
  html
    .replace(/<span class="tag reported">[^<]*<\/span>/g, '<i>≈</i>')
    .replace(/<span class="tag">[^<]*<\/span>/g, '')
    .replace(/<(span|div|p)(?: class="meta")?>(?:\s|·)*<\/\1>/g, '')
    .replace(/<(span|div)(?: class="meta")?>\s*<i>≈<\/i>\s*<\/\1>/g, '<i>≈</i>')
    .replace(/>\s+</g, '> <')

const headed: Render = ({ id, title, foreign }, html, more) => `<article id="${id}"${more ? ' data-more' : ''}><h2${foreign ? ` lang="${foreign}"` : ''}>${xml(title)}</h2>${html}</article>\n`

/** Sentences that hold for the whole book are said in its head, and what stands in English shows that by itself. */
function silent(speak: Speaker, edition: string): (html: string) => string {
  const said = [speak.t('entry.oldestFact', { date: speak.date(edition) }), speak.t('notice.onlyInEnglish')].map((text) => xml(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`<p class="(?:meta|notice)">\\s*(?:${said.join('|')})\\s*</p>`, 'g')
  return (html) => trim(html.replace(pattern, ''))
}

const trim = (html: string): string => terse(html).replace(/<(\/?)h3\b/g, '<$1h4').replace(/<(\/?)h2\b/g, '<$1h3')

/** Titles and addresses of all sources, as an entry of the book that may be packed. */
function sourcesOf(corpus: Corpus, title: string): Body {
  const items = corpus.all('sources').map(({ data }) => (data.URL ? `<li><a href="${xml(data.URL)}">${xml(data.title)}</a>` : `<li>${xml(data.title)}`))
  return { collection: 'sources', id: 'sources', title, nodes: parseDocument(`<ol lang="en">${items.join('</li>')}</li></ol>`).children }
}

/** The handbook of one language as one HTML file that needs nothing besides itself: all entries, contents, the finder, a search in its text. */
export function handbookOf(corpus: Corpus, site: string, language: Language, { commit, budget = handbookBudget }: { commit?: string | undefined; budget?: number } = {}): string {
  const speak = speaker(language)
  const bodies = bodiesOf(corpus, site, language)
  const title = `${corpus.site.name} · ${languages.find(({ code }) => code === language)?.name}`
  const contents = chapters.map((collection) => {
    const own = bodies.filter((body) => body.collection === collection)
    return own.length === 0 ? '' : `<details><summary>${xml(speak.t(`nav.${collection}`))} (${own.length})</summary><ul>${own.map(({ id, title: name, foreign }) => `<li><a href="#${id}"${foreign ? ` lang="${foreign}"` : ''}>${xml(name)}</a>`).join('')}</ul></details>`
  })
  const online = onlineAddress(corpus.site, 'index.html')
  const head = (titles: readonly string[]) => [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${xml(title)}</title><style>${style()}</style></head><body>`,
    `<header><h1>${xml(title)}</h1><p class="soft">${stampOf(corpus, corpus.site, language, commit)}</p>`,
    titles.length > 0 ? `<noscript><p class="notice">${xml(speak.t('download.leftOut', { parts: titles.join(', ') }))}</p></noscript>` : '',
    `<p><a class="go" id="to-finder" href="#finder" hidden>${xml(speak.t('find.title'))}</a></p>`,
    `<form id="find" hidden data-none="${xml(speak.t('download.noHits'))}" data-more="${xml(speak.t('download.more'))}"><label>${xml(speak.t('search.label'))} <input type="search" id="q"></label><ul id="hits"></ul></form>`,
    `<h2 id="contents">${xml(speak.t('download.contents'))}</h2>${contents.join('')}<p><a href="#sources">${xml(speak.t('entry.sources'))}</a></p>`,
    `<p class="soft">${xml(speak.t('download.sourcesOnline'))}: <a href="${online}">${xml(online)}</a>. ${xml(speak.t('download.marks'))}</p></header><h2 id="finder" hidden>${xml(speak.t('find.title'))}</h2><main>\n`,
  ].join('\n')
  const carried = (id: string, base64: string) => `<script type="text/plain" id="${id}">${base64}</script>\n`
  const finder = carried('packed-finder', packed(JSON.stringify(finderOf(site, language))))
  const tail = (more: string) => `</main><a class="up" href="#contents">↑</a>\n${carried('packed-more', more)}${finder}<script>${script()}</script></body></html>\n`
  const end = tail('')
  const { text, packed: more, titles } = within([...bodies, sourcesOf(corpus, speak.t('entry.sources'))], budget, (known) => Buffer.byteLength(head(known) + end), silent(speak, corpus.site.edition.date), headed)
  return head(titles) + text + tail(more)
}
