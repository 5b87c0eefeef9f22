import { posix } from 'node:path'

/** Where a copy comes from and what it holds. */
export interface Origin {
  /** Address of the site without the base, as in content/site.yaml. */
  address: string
  /** Path below which the site stands, with a slash at both ends. */
  base: string
}

/** An address taken apart: path below the base without a slash in front, and what follows it (`?…#…`). */
interface Parts {
  path: string
  rest: string
}

const scheme = /^[a-z][a-z0-9+.-]*:|^\/\//i

/**
 * The path below the base that a link on `page` means, or nothing when it leads elsewhere (other sites, mail, phone) or
 * stays on the page (`#…`). A path that ends in a slash gets its `index.html`.
 */
export function inSite({ base }: Origin, page: string, link: string): Parts | undefined {
  if (link === '' || link.startsWith('#') || scheme.test(link)) return undefined
  const cut = link.search(/[?#]/)
  const [path, rest] = cut < 0 ? [link, ''] : [link.slice(0, cut), link.slice(cut)]
  if (path.startsWith('/') && !path.startsWith(base) && `${path}/` !== base) return undefined
  const whole = path === '' ? page : path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(page), path)
  const file = whole === '.' || whole === './' ? '' : whole
  return { path: file === '' || file.endsWith('/') ? `${file}index.html` : file, rest }
}

/** Link from one file of a copy to another. */
export const relativeLink = (from: string, to: string): string => posix.relative(posix.dirname(from), to)

/** Address on the net of a file of the site. */
export const onlineAddress = ({ address, base }: Origin, path: string): string => new URL(base + path.replace(/(^|\/)index\.html$/, '$1'), address).href

/** A place in a copy: a file, and the anchor where the page begins when the file gathers several. */
export interface Place {
  path: string
  anchor?: string
}

/**
 * Turns a link on `page` into one that works in a folder: relative to `from` where `at` knows a place in the copy for the
 * path, else the address on the net. A place inside a gathered page bears the anchor of the page and its own.
 */
export function offlineLink(origin: Origin, page: string, link: string, at: (path: string) => Place | undefined, from = page): string {
  const own = at(page)?.anchor
  if (link.startsWith('#') && own !== undefined) return `#${innerAnchor(own, link.slice(1))}`
  const found = inSite(origin, page, link)
  if (!found) return link
  const place = at(found.path)
  if (!place) return onlineAddress(origin, found.path) + found.rest
  if (place.anchor === undefined) return relativeLink(from, place.path) + found.rest
  const inner = found.rest.split('#')[1] ?? ''
  return `${place.path === from ? '' : relativeLink(from, place.path)}#${innerAnchor(place.anchor, inner)}`
}

/** Anchor of a place inside a page that stands with others in one file; the page itself when the place has no name. */
export const innerAnchor = (anchor: string, inner: string): string => (inner === '' ? anchor : `${anchor}_${inner}`)
