import { onlineAddress, type Place } from './addresses.ts'
import { offlinePage, type Copy } from './page.ts'

/**
 * Kinds whose pages are many and short. In a copy they stand together, one file for each first letter: the frame of a page
 * is longer than what it frames, and a phone unpacks hundreds of files instead of thousands.
 */
export const gatheredKinds = ['figures', 'organisations', 'observations', 'sources'] as const

const pattern = new RegExp(`^((?:[a-z]{2}/)?(?:${gatheredKinds.join('|')})/)([^/]+)/index\\.html$`)

/** Where a page stands in a copy when it is gathered with others. */
export function gatheredAt(path: string): Required<Place> | undefined {
  const [, folder, id] = pattern.exec(path) ?? []
  return folder && id ? { path: `${folder}${id.charAt(0)}.html`, anchor: id } : undefined
}

const mainOf = (html: string): string => /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? ''
const titleOf = (html: string): string => /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? ''

/** What a page says of itself and its gathering says once, or what only a page of its own can do. */
const repeated = /<p class="kind">[\s\S]*?<\/p>|<nav class="inside"[\s\S]*?<\/nav>|<details class="cite"[\s\S]*?<\/details>|<p class="acts">[\s\S]*?<\/p>/g

/** What sends the reader of a moved page on; among others it would send away from all of them. */
const sending = /<meta http-equiv="refresh"[^>]*>|<script[^>]*\/follow\.js"[^>]*><\/script>/g

/** The contents of one page as an article: its headings one step down, its ids under its own. */
function article(html: string, id: string, address: string): string {
  const inner = mainOf(html)
    .replace(repeated, '')
    .replace(/<(\/?)h([1-4])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/(\s(?:id|for)=")([^"]+)"/g, (_, before: string, name: string) => `${before}${id}_${name}"`)
    .replace(/(\saria-(?:labelledby|describedby|controls)=")([^"]+)"/g, (_, before: string, names: string) => `${before}${names.split(' ').map((name) => `${id}_${name}`).join(' ')}"`)
    .replace(/url\(#/g, `url(#${id}_`)
  return `<article id="${id}">${inner}<p class="meta url"><a href="${address}">${address}</a></p></article>\n`
}

/** Pages of one kind and letter, by path on the site, as one page of the copy; `index` is the page that lists the kind. */
export function gather(pages: ReadonlyMap<string, string>, at: string, index: string, copy: Copy): string {
  const [[first, frame] = ['', '']] = pages
  const kind = titleOf(index)
  const letter = (/([^/]+)\.html$/.exec(at)?.[1] ?? '').toUpperCase()
  const articles = [...pages].map(([path, html]) => {
    const id = gatheredAt(path)?.anchor as string
    return article(offlinePage(html, path, copy, at), id, onlineAddress(copy.origin, path))
  })
  // Places of the frame, such as the menu, are those of the file and not of its first page.
  return offlinePage(frame, first, copy, at)
    .replace(sending, '')
    .replaceAll(`href="#${gatheredAt(first)?.anchor}_`, 'href="#')
    .replace(/<title>[\s\S]*?(?= · [^·]*<\/title>)/, `<title>${kind}: ${letter}`)
    .replace(/<nav class="languages"[\s\S]*?<\/nav>/, (nav) => nav.replace(/(href="[^"#]*)#[^"]*"/g, '$1"').replaceAll('href=""', `href="${letter.toLowerCase()}.html"`))
    .replace(/ *<a href="[^"]*\/edit\/[^"]*"[^>]*>[^<]*<\/a>/, '')
    .replace(/(<main\b)[^>]*>[\s\S]*?(?=<\/main>)/, () => `<main id="main"><p class="kind"><a href="index.html">${kind}</a></p><h1>${kind}: ${letter}</h1>\n${articles.join('')}`)
}
