import { sha256 } from '../data/index.ts'
import { offlineLink, type Origin, type Place } from './addresses.ts'

/** What making a page for a folder needs besides the page. */
export interface Copy {
  origin: Origin
  /** Where a file of the site stands in the copy, or nothing when only the net has it. */
  at(path: string): Place | undefined
  /** Takes a style sheet and returns its path in the copy: thousands of pages share a few. */
  style(css: string): string
  /** Line of the language of a page that says which edition this copy is and where news are; HTML. */
  stamp(language: string): string
}

/** A place in the copy for each distinct style sheet; `sheets` is filled as pages are made. */
export function sharedStyles(sheets: Map<string, string>): Copy['style'] {
  return (css) => {
    const path = `_style/${sha256(css).slice(0, 10)}.css`
    sheets.set(path, css)
    return path
  }
}

/** The box of a citation without its records for reference managers: the site has them. */
const sentence = (box: string): string => box.replace(/<pre\b[^>]*>[\s\S]*?<\/pre>/g, '')

const unescaped = (text: string) => text.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * A numbered source of a page: its title leads to its own page in the copy, where its address stands and the day on which
 * it was read. Addresses elsewhere are of no use without a network, and cannot be packed.
 */
const shortSources = (html: string): string =>
  html.replace(/(<li id="source-[^"]+"[^>]*>)\s*<(a|span)\b[^>]*?(\slang="[^"]*")?>((?:(?!<\/li>)[\s\S])*?)<\/\2>\.((?:(?!<\/li>)[\s\S])*?)\.[^.<·]*[.·]\s*<a href="([^"]*)">[^<]*<\/a>\s*<\/li>/g, (_, item: string, __, language = '', title: string, published: string, own: string) => `${item}<a href="${own}"${language}>${title}</a>.${published}.</li>`)

/** What says something to search engines, other sites and reference managers only; of a citation the sentence stays (`sentence`). */
const onlineOnly =
  /<script type="application\/ld\+json">[\s\S]*?<\/script>|<link rel="(?:alternate|canonical|manifest)"[^>]*>|<meta (?:property="og:|name="(?:citation_|DC\.|description))[^>]*>|<meta http-equiv="content-security-policy"[^>]*>|\sdata-(?:pagefind-[a-z]+|names|f\d+)(?:="[^"]*")?(?=[\s>])/g

/**
 * One page as it must be to open from a folder (`file://`), where a browser refuses module scripts, cannot find
 * `index.html` by itself, and knows no `'self'` for a policy: links relative to `from`, styles shared, scripts classic and deferred.
 */
export function offlinePage(html: string, page: string, copy: Copy, from = page): string {
  const link = (address: string) => offlineLink(copy.origin, page, address, copy.at, from)
  const language = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en'
  return shortSources(html)
    .replace(onlineOnly, '')
    .replace(/<details class="cite"[\s\S]*?<\/details>/g, sentence)
    .replace(/>\s{2,}</g, '> <')
    .replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, css: string) => `<link rel="stylesheet" href="${copy.origin.base}${copy.style(css)}">`)
    .replace(/<script type="module"/g, '<script defer')
    .replace(/(<[a-z][^<>]*?)\sdata-addresses="([^"]*)"/g, (_, before: string, json: string) => {
      const addresses = JSON.parse(unescaped(json)) as Record<string, string>
      const near = Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, link(address).replace(/\?v=.*$/, '')]))
      return `${before} data-addresses="${escaped(JSON.stringify(near))}"`
    })
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/(\s(?:href|src|action|data-find)=")([^"]+)"/g, (_, before: string, address: string) => `${before}${escaped(link(unescaped(address)))}"`))
    .replace(/(<meta http-equiv="refresh" content="\d+;\s*url=)([^"]+)"/g, (_, before: string, address: string) => `${before}${escaped(link(unescaped(address)))}"`)
    .replace(/(<footer class="foot">\s*<div>)/, (start) => `${start}<p>${copy.stamp(language)}</p>`)
}
