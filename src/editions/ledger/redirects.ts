import { addressOf, type Corpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { byText, everyEntry, fullAddress, permanentPath, successors, xml } from '../data/index.ts'
import { withPolicy } from '../policy.ts'
import { movedInEveryLanguage, movedWays, readMoved, type Moved } from './moved.ts'

/** Lines that common hosts read from `_redirects`; the rest of the redirects is done by the pages themselves. */
export const longestRedirects = 2000

/** Path of the script that carries the anchor along. A redirect without it would drop `#steps`. */
export const followPath = 'id/follow.js'

const follow = "var a=document.querySelector('[data-follow]');if(a)location.replace(a.href+location.hash)\n"

/** One permanent address and where it leads, both below the base, without a slash in front. */
export interface Redirect {
  from: string
  to: string
  title: string
}

const path = (collection: Parameters<typeof addressOf>[0], id: string) => addressOf(collection, id).slice(1)

/**
 * Every permanent address: `/id/<slug>/` of each entry, and of each id that ended. An id with one successor leads there
 * at once; one that was split or withdrawn leads to the page that says what happened.
 */
export function permanentRedirects(corpus: Corpus): Redirect[] {
  const entries = everyEntry(corpus).map(({ collection, id, data }) => ({ from: permanentPath(id), to: path(collection, id), title: data.title }))
  const ended = corpus.tombstones.map((stone) => {
    const [only, ...more] = successors(corpus, stone)
    return { from: permanentPath(stone.id), to: only && more.length === 0 ? path(only.collection, only.id) : path(stone.collection, stone.id), title: only?.data.title ?? stone.id }
  })
  return [...entries, ...ended].toSorted((a, b) => byText(a.from, b.from))
}

/** Old addresses of entries that have one successor, in every language. */
export function movedPages(corpus: Corpus): Redirect[] {
  return corpus.tombstones
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((stone) => {
      const [only, ...more] = successors(corpus, stone)
      if (!only || more.length > 0) return []
      return languages.map(({ code }) => {
        const prefix = code === original ? '' : `${code}/`
        return { from: prefix + path(stone.collection, stone.id), to: prefix + path(only.collection, only.id), title: only.data.title }
      })
    })
}

/** A page that leads on by itself, for hosts that know no redirects: no script is needed, and none loses the anchor. */
export function redirectPage(corpus: Corpus, { from, to, title }: Redirect): string {
  const up = '../'.repeat(from.split('/').length - 1)
  const target = `${up}${to}`
  const page = [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${xml(title)}</title><link rel="canonical" href="${xml(fullAddress(corpus.site, to))}">`,
    `<meta http-equiv="refresh" content="0;url=${target}"><script defer src="${up}${followPath}"></script></head>`,
    `<body><p><a data-follow href="${target}">${xml(title)}</a></p></body></html>\n`,
  ]
  return withPolicy(page.join(''))
}

/** True for an address (below the base, without a slash in front) that the site has. */
type IsThere = (path: string) => boolean

/** `_redirects` for hosts that read it: pages that moved first, then permanent addresses as far as there is room. */
function redirectsFile(corpus: Corpus, isThere: IsThere, moved: readonly Moved[]): string {
  const { base } = corpus.site
  const all = [...movedPages(corpus).filter(({ to }) => isThere(to)), ...moved, ...permanentRedirects(corpus)].slice(0, longestRedirects)
  return all.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('')
}

/** Every file of this part by its path below the base. */
export function redirectFiles(corpus: Corpus, isThere: IsThere = () => true): Map<string, string> {
  const moved = movedInEveryLanguage([...readMoved(corpus.root), ...movedWays(corpus)], isThere)
  return new Map([
    ...moved.map((each) => [`${each.from}index.html`, redirectPage(corpus, { ...each, title: fullAddress(corpus.site, each.to) })] as const),
    ...permanentRedirects(corpus).map((redirect) => [`${redirect.from}index.html`, redirectPage(corpus, redirect)] as const),
    [followPath, follow],
    ['_redirects', redirectsFile(corpus, isThere, moved)],
  ])
}
