import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, speaker, type Language } from '../../languages/index.ts'
import { fullAddress, xml } from '../data/index.ts'
import { onlineAddress } from './addresses.ts'
import { bodiesOf, chapters, type Body } from './bodies.ts'
import { stampOf } from './folder.ts'
import { markup } from './parts.ts'
import { zipOf } from './zip.ts'

/** Read when an edition is made, not when a page imports the door. */
const style = () => readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8')

/** A page of the book. XHTML asks for the language twice. */
const xhtml = (language: string, title: string, body: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`,
    `<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
    `<body>${body}</body></html>\n`,
  ].join('\n')

const file = (id: string) => `e-${id}.xhtml`

/** Everything open: e-book readers have no hand for folded parts, and some cannot unfold them. */
const unfolded = (html: string): string => html.replace(/<details\b[^>]*?( id="[^"]*")?[^>]*>/g, '<div$1>').replaceAll('</details>', '</div>').replace(/<summary\b[^>]*>/g, '<div class="fold">').replaceAll('</summary>', '</div>')

/** The page of each entry, by id, with links between pages that lead to places that are there. */
function pagesOf(bodies: readonly Body[], language: Language): Map<string, string> {
  const bare = new Map(bodies.map(({ id, nodes }) => [id, unfolded(markup(nodes, true)).replace(/ lang="([^"]+)"/g, ' lang="$1" xml:lang="$1"')]))
  const held = new Map([...bare].map(([id, html]) => [id, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string))]))
  return new Map(
    bodies.map(({ id, title, foreign }) => {
      const linked = (bare.get(id) as string).replace(/ href="#([^"]+)"/g, (_, anchor: string) => {
        const entry = anchor.split('_')[0] as string
        return ` href="${entry === id ? '' : file(entry)}${held.get(entry)?.has(anchor) ? `#${anchor}` : entry === id ? '#top' : ''}"`
      })
      const spoken = foreign ? ` lang="${foreign}" xml:lang="${foreign}"` : ''
      return [id, xhtml(language, title, `<h1 id="top"${spoken}>${xml(title)}</h1>${linked}`)]
    }),
  )
}

/**
 * The handbook of one language as EPUB 3.3: a page for each entry, contents by kind. Nothing is left out but sources'
 * details, which stand on the site. The identifier is that of the edition and language, so readers replace older editions
 * knowingly, and the same site gives the same bytes.
 */
export function epubOf(corpus: Corpus, site: string, language: Language, commit?: string): Uint8Array {
  const speak = speaker(language)
  const { edition, name, address } = corpus.site
  const title = `${name} · ${languages.find(({ code }) => code === language)?.name}`
  const bodies = bodiesOf(corpus, site, language)
  const pages = pagesOf(bodies, language)
  const sources = corpus.all('sources').map(({ data }) => `<li>${data.URL ? `<a href="${xml(encodeURI(decodeURI(data.URL)))}">${xml(data.title)}</a>` : xml(data.title)}</li>`)
  const about = `<h1>${xml(title)}</h1><p>${stampOf(corpus, corpus.site, language, commit)}</p><p>${xml(speak.t('download.sourcesOnline'))}: <a href="${onlineAddress(corpus.site, 'index.html')}">${xml(address)}</a>.</p>`
  const groups = chapters.flatMap((collection) => {
    const own = bodies.filter((body) => body.collection === collection)
    if (own.length === 0) return []
    return [`<li><a href="${file(own[0]?.id as string)}">${xml(speak.t(`nav.${collection}`))}</a><ol>${own.map(({ id, title: label }) => `<li><a href="${file(id)}">${xml(label)}</a></li>`).join('')}</ol></li>`]
  })
  const nav = `<nav epub:type="toc" id="toc"><h1>${xml(speak.t('download.contents'))}</h1><ol><li><a href="about.xhtml">${xml(title)}</a></li>${groups.join('\n')}<li><a href="sources.xhtml">${xml(speak.t('entry.sources'))}</a></li></ol></nav>`
  const withPicture = new Set([...pages].filter(([, html]) => html.includes('<svg')).map(([id]) => id))
  const item = (id: string, href: string, more = '') => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${more}/>`
  const opf = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:identifier id="id">${xml(fullAddress(corpus.site, `download/hakku.${language}.epub`))}#${xml(edition.number)}</dc:identifier><dc:title>${xml(title)}</dc:title><dc:language>${language}</dc:language><dc:date>${edition.date}</dc:date>`,
    `<dc:rights>CC BY 4.0</dc:rights><meta property="dcterms:modified">${edition.date}T00:00:00Z</meta></metadata><manifest>`,
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="style" href="style.css" media-type="text/css"/>',
    item('about', 'about.xhtml'), item('sources', 'sources.xhtml'),
    ...bodies.map(({ id }) => item(`e-${id}`, file(id), withPicture.has(id) ? ' properties="svg"' : '')),
    '</manifest><spine><itemref idref="about"/><itemref idref="nav"/>',
    ...bodies.map(({ id }) => `<itemref idref="e-${id}"/>`),
    '<itemref idref="sources"/></spine></package>\n',
  ].join('\n')
  const container = '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
  const files = new Map<string, string>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['book/package.opf', opf],
    ['book/nav.xhtml', xhtml(language, title, nav)],
    ['book/style.css', style()],
    ['book/about.xhtml', xhtml(language, title, about)],
    ['book/sources.xhtml', xhtml(language, speak.t('entry.sources'), `<h1>${xml(speak.t('entry.sources'))}</h1><ol lang="en" xml:lang="en">${sources.join('\n')}</ol>`)],
    ...[...pages].map(([id, html]): [string, string] => [`book/${file(id)}`, html]),
  ])
  return zipOf(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])), '', edition.date, ['mimetype'])
}
