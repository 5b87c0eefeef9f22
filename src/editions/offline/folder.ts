import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, original, speaker, type Language } from '../../languages/index.ts'
import { filesEnding } from '../site-files.ts'
import { onlineAddress, relativeLink, type Origin } from './addresses.ts'
import { frameOf, frameScript, leanPage } from './frame.ts'
import { gather, gatheredAt, gatheredKinds } from './gathered.ts'
import { offlinePage, sharedStyles, type Copy } from './page.ts'
import { classicScript } from './scripts.ts'
import { textScripts, textSearch } from './text.ts'

/** What stands on the net only: data for machines, tables and pictures of single figures, pictures beside links, the form editor, permanent addresses, feeds, what an installed site needs, what hosts read, and the downloads themselves. */
const onlineOnly = /^(?:\.well-known|data\/v1|id(?!\/follow\.js$)|feeds|offline|og|pagefind|admin|(?:[a-z]{2}\/)?download)\/|^[^/]+\.(?:xml|json|txt)$|(?:^|\/)figures\/[^/]+\.(?:csv|svg)$|(?:^|\/)app\.webmanifest$|^worker\.js$|^_(?:headers|redirects)$|^SHA256SUMS$|^404\.html$/

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * The line that a copy says of itself, as HTML: its edition, where news are, and which state of the files it was made from.
 * `commit` is the name that Git has for that state; nothing where nobody knows it.
 */
export function stampOf({ site }: Corpus, origin: Origin, language: string, commit?: string): string {
  const speak = speaker(languages.find(({ code }) => code === language)?.code ?? original)
  const news = onlineAddress(origin, 'changes/index.html')
  return `${xml(speak.t('download.copyOf', { number: site.edition.number, date: speak.date(site.edition.date) }))} <a href="${xml(news)}">${xml(news)}</a>${commit === undefined ? '' : ` <code>${xml(commit)}</code>`}`
}

/** The same in fewer words, for every page: which edition, and where news are. */
function shortStampOf({ site }: Corpus, language: Language): string {
  const speak = speaker(language)
  const news = onlineAddress(site, 'changes/index.html')
  return `${xml(speak.t('footer.edition', { number: site.edition.number, date: speak.date(site.edition.date) }))} <a href="${xml(news)}">${xml(news)}</a>`
}

/** Language of a page of the site by its path. */
const languageOf = (path: string): Language => languages.find(({ code }) => code !== original && path.startsWith(`${code}/`))?.code ?? original

/** The read-me of a copy. */
function readMe({ site }: Corpus, origin: Origin, commit?: string): string {
  return [
    `${site.name}, edition ${site.edition.number} of ${site.edition.date}${commit === undefined ? '' : `, made from commit ${commit}`}.`,
    '',
    'Open index.html by double click. No network is needed: pages, both searches, the finder and the filters work from this folder.',
    'Kannada: kn/index.html. Hindi: hi/index.html.',
    'Data files, permanent addresses and feeds stand on the net only; links to them lead there.',
    `News and newer editions: ${onlineAddress(origin, 'changes/index.html')} and ${onlineAddress(origin, 'download/index.html')}`,
    `Sources of this handbook: ${site.repository}`,
    '',
  ].join('\n')
}

/** What the search page of a copy knows besides: folders of the kinds that stand gathered. What has no page in its language leads to the original. */
function gatheredFor(page: string, held: (path: string) => boolean): string {
  const prefix = page.replace(/search\/.*$/, '')
  const folders = gatheredKinds.map((kind): [string, string] => [kind, `${relativeLink(page, `${held(`${prefix}${kind}/index.html`) ? prefix : ''}${kind}`)}/`])
  return ` data-gathered="${xml(JSON.stringify(Object.fromEntries(folders)))}"`
}

/** Pages of a built site that stand together, by the file that holds them. */
function groupsOf(pages: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const page of pages) {
    const at = gatheredAt(page)?.path
    if (at !== undefined) groups.set(at, [...(groups.get(at) ?? []), page])
  }
  return groups
}

/**
 * The files of the copy for a folder, by path, from a built site. Deterministic: same site and commit, same bytes.
 * Memory: about the size of the site, 100 MB for 5,000 pages.
 */
export function folderOf(corpus: Corpus, site: string, commit?: string): Map<string, Uint8Array> {
  const origin: Origin = corpus.site
  const paths = filesEnding(site, '').map((file) => relative(site, file).replaceAll('\\', '/')).filter((path) => !onlineOnly.test(path))
  const held = new Set(paths)
  const sheets = new Map<string, string>()
  const stamps = new Map(languages.map(({ code }) => [code as string, stampOf(corpus, origin, code, commit)]))
  const copy: Copy = {
    origin,
    at(path) {
      if (path === 'pagefind/pagefind.js') return { path: textSearch }
      return held.has(path) ? (gatheredAt(path) ?? { path }) : path.startsWith('_style/') ? { path } : undefined
    },
    style: sharedStyles(sheets),
    stamp: (language) => stamps.get(language) ?? (stamps.get(original) as string),
  }
  const read = (path: string) => readFileSync(`${site}/${path}`, 'utf8')
  const files = new Map<string, string>()
  const binary = new Map<string, Uint8Array>()
  for (const path of paths) {
    if (gatheredAt(path)) continue
    if (path.endsWith('.html')) files.set(path, offlinePage(read(path), path, copy).replace(/<form id="search"/, (form) => form + gatheredFor(path, (other) => held.has(other))))
    else if (/^_astro\/.*\.js$/.test(path)) files.set(path, classicScript(read(path)))
    else binary.set(path, readFileSync(`${site}/${path}`))
  }
  for (const [at, group] of groupsOf(paths)) files.set(at, gather(new Map(group.map((path) => [path, read(path)])), at, read(at.replace(/[^/]+$/, 'index.html')), copy))
  for (const { code } of languages) {
    const prefix = code === original ? '' : `${code}/`
    const home = `${prefix}index.html`
    files.set(frameScript(code), frameOf(files.get(home) ?? ''))
    const stamp = shortStampOf(corpus, code)
    for (const [path, html] of files) if (path.endsWith('.html') && languageOf(path) === code) files.set(path, leanPage(html, path, code, home, stamp))
  }
  for (const [path, text] of [...sheets, ...textScripts(site)]) files.set(path, text)
  files.set('READ-ME.txt', readMe(corpus, origin, commit))
  return new Map([...binary, ...[...files].map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)])])
}
