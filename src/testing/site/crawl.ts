import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Parser } from 'htmlparser2'
import { filesEnding } from '../../editions/index.ts'

/** Attributes that name an address, by element, as HTML has them. */
const naming: Record<string, readonly string[]> = {
  a: ['href'], area: ['href'], link: ['href'], embed: ['src'], img: ['src', 'srcset'], source: ['src', 'srcset'], script: ['src'], iframe: ['src'], audio: ['src'],
  video: ['src', 'poster'], track: ['src'], input: ['src'], form: ['action'], object: ['data'], blockquote: ['cite'], q: ['cite'], use: ['href'], image: ['href'],
}

/** What a page holds for links: the places that they can lead to, and the addresses that it names. */
function readPage(html: string): { places: Set<string>; named: string[] } {
  const places = new Set<string>()
  const named: string[] = []
  const parser = new Parser({
    onopentag(element, attributes) {
      if (attributes['id']) places.add(attributes['id'])
      if (element === 'a' && attributes['name']) places.add(attributes['name'])
      for (const name of naming[element] ?? []) {
        const value = attributes[name]
        if (value !== undefined) named.push(...(name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] as string) : [value]))
      }
      const sent = element === 'meta' ? /^\s*\d+\s*;\s*url\s*=\s*['"]?([^'"]+)/i.exec(attributes['content'] ?? '')?.[1] : undefined
      if (sent) named.push(sent)
    },
  })
  parser.end(html)
  return { places, named }
}

/** What a walk over all links of a built site found. */
export interface Crawl {
  /** Paths of the pages that were reached, as `/schemes/`. */
  reached: Set<string>
  /** A line for each link that leads nowhere: where it leads, the page on which it stands, and why. */
  broken: string[]
  /** How many links inside the site were followed. */
  followed: number
}

/**
 * Follows every link of a built site from its first page on, in the files of its folder: each page is read once. Addresses
 * of others are left alone; the site’s own full address counts as inside.
 * @param folder Built site.
 * @param address The site’s own address, as `https://handbook.example.org`.
 */
export function crawl(folder: string, address: string): Crawl {
  const files = new Set(filesEnding(folder, '').map((file) => `/${relative(folder, file)}`))
  const pages = new Map<string, ReturnType<typeof readPage>>()
  const pageOf = (file: string) => {
    const known = pages.get(file) ?? readPage(readFileSync(join(folder, file), 'utf8'))
    pages.set(file, known)
    return known
  }
  const waiting = ['/index.html']
  const reached = new Set(waiting)
  const broken: string[] = []
  let followed = 0
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const path = file.replace(/index\.html$/, '')
    for (const link of new Set(pageOf(file).named)) {
      const url = URL.parse(link, `${address}${path}`)
      if (url && url.origin !== new URL(address).origin) continue
      followed += 1
      const target = url && decodeURIComponent(url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname)
      if (!target || !files.has(target)) {
        broken.push(`${link} on ${path}: no such file`)
        continue
      }
      if (!target.endsWith('.html')) continue
      if (!reached.has(target)) waiting.push(target)
      reached.add(target)
      const place = decodeURIComponent(url.hash.slice(1))
      // Fragments with an equals sign hold the state of a filter or of the finder, not a place; the page of reports reads
      // from its fragment what the report is about.
      if (place && !/^[a-z]+=/.test(place) && !target.includes('/contribute/report/') && !pageOf(target).places.has(place)) broken.push(`${link} on ${path}: no such place`)
    }
  }
  return { reached: new Set([...reached].map((file) => file.replace(/index\.html$/, ''))), broken, followed }
}
