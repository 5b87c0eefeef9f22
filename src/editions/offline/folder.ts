import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, original, speaker } from '../../languages/index.ts'
import { filesEnding } from '../site-files.ts'
import { onlineAddress, type Origin } from './addresses.ts'
import { offlinePage, sharedStyles } from './page.ts'
import { classicScript, textScripts } from './scripts.ts'

/** What stands on the net only: data for machines, permanent addresses, feeds, what hosts read, and the downloads themselves. */
const onlineOnly = /^(?:\.well-known|data\/v1|id|feeds|pagefind|(?:[a-z]{2}\/)?download)\/|^[^/]+\.(?:xml|json|txt)$|^_(?:headers|redirects)$|^SHA256SUMS$|^404\.html$/

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The line that a copy says of itself, as HTML. */
export function stampOf({ site }: Corpus, origin: Origin, language: string): string {
  const speak = speaker(languages.find(({ code }) => code === language)?.code ?? original)
  const news = onlineAddress(origin, 'changes/index.html')
  return `${xml(speak.t('download.copyOf', { number: site.edition.number, date: speak.date(site.edition.date) }))} <a href="${xml(news)}">${xml(news)}</a>`
}

/** The read-me of a copy. */
function readMe({ site }: Corpus, origin: Origin): string {
  return [
    `${site.name}, edition ${site.edition.number} of ${site.edition.date}.`,
    '',
    'Open index.html by double click. No network is needed: pages, both searches, the finder and the filters work from this folder.',
    'Kannada: kn/index.html. Hindi: hi/index.html.',
    'Data files, permanent addresses and feeds stand on the net only; links to them lead there.',
    `News and newer editions: ${onlineAddress(origin, 'changes/index.html')} and ${onlineAddress(origin, 'download/index.html')}`,
    `Sources of this handbook: ${site.repository}`,
    '',
  ].join('\n')
}

/**
 * The files of the copy for a folder, by path, from a built site. Deterministic: same site, same bytes.
 * Memory: about the size of the site, 100 MB for 5,000 pages.
 */
export function folderOf(corpus: Corpus, site: string): Map<string, Uint8Array> {
  const origin: Origin = corpus.site
  const paths = filesEnding(site, '').map((file) => relative(site, file).replaceAll('\\', '/')).filter((path) => !onlineOnly.test(path))
  const text = textScripts(site)
  const held = new Set([...paths, ...text.keys()])
  const sheets = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  const encode = (content: string) => new TextEncoder().encode(content)
  const stamps = new Map<string, string>()
  const stamp = (language: string) => {
    const known = stamps.get(language) ?? stampOf(corpus, origin, language)
    stamps.set(language, known)
    return known
  }
  const copy = { origin, has: (path: string) => held.has(path) || path.startsWith('_style/') || path === 'pagefind/pagefind.js', style: sharedStyles(sheets), stamp }
  for (const path of paths) {
    const bytes = readFileSync(`${site}/${path}`)
    if (path.endsWith('.html')) files.set(path, encode(offlinePage(bytes.toString('utf8'), path, copy)))
    else if (/^_astro\/.*\.js$/.test(path)) files.set(path, encode(classicScript(bytes.toString('utf8'))))
    else files.set(path, bytes)
  }
  for (const [path, css] of sheets) files.set(path, encode(css))
  for (const [path, code] of text) files.set(path, encode(code))
  files.set('READ-ME.txt', encode(readMe(corpus, origin)))
  return files
}
