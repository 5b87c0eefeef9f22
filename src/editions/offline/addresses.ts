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

/** Turns a link on `page` into one that works in a folder: relative where `has` says the copy holds the file, else the address on the net. */
export function offlineLink(origin: Origin, page: string, link: string, has: (path: string) => boolean): string {
  const found = inSite(origin, page, link)
  if (!found) return link
  return has(found.path) ? relativeLink(page, found.path) + found.rest : onlineAddress(origin, found.path) + found.rest
}
