import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { addressOf, anchorsOf, type Corpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { everyEntry, successors } from '../data/index.ts'
import { filesEnding } from '../site-files.ts'
import type { Released } from './ledger.ts'

const others = languages.map(({ code }) => code).filter((code) => code !== original)

const fileOf = (folder: string, address: string) => join(folder, address.endsWith('/') ? `${address}index.html` : address)

/** Ids on a page of the built site, in their order. */
export function anchorsIn(html: string): string[] {
  return [...html.matchAll(/<[a-z][^<>]*?\sid=(?:"([^"]*)"|([^\s">]+))/g)].map((match) => match[1] ?? (match[2] as string))
}

/**
 * Addresses that are no promise: parts of pages under names that change, what hosts read, what a later command adds, and
 * sheets to print, which no search engine lists and whose code leads to the permanent address of the entry.
 */
const unpromised = /^\/(?:_astro|pagefind|offline)\/|\/leaflets\/|^\/_|^\/(?:404\.html|SHA256SUMS)$|^\/sitemap-\d+\.xml$|\/(?:download|search)\/[^/]+$/

/** Every address of a built site that is a promise, each with the languages in which it stands besides the original. */
function standing(folder: string): Map<string, string[]> {
  const all = filesEnding(folder, '').map((file) => `/${relative(folder, file).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/')).filter((address) => !unpromised.test(address))
  const known = new Set(all)
  const found = new Map<string, string[]>()
  for (const address of all) {
    const code = others.find((each) => address.startsWith(`/${each}/`))
    const bare = code === undefined ? address : address.slice(code.length + 1)
    const whole = code !== undefined && known.has(bare)
    const spoken = found.get(whole ? bare : address) ?? []
    if (whole) spoken.push(code)
    found.set(whole ? bare : address, spoken)
  }
  return found
}

/**
 * What a site that was built from the corpus releases: every page, file of data, table, drawing and feed, each with the
 * languages in which it stands, and the pages of entries with the anchors
 * of their facts and headings. Parts that the page gathers from other entries come and go, and are no promise.
 */
export function releasedBy(corpus: Corpus, folder: string): Released[] {
  const entries = new Map(everyEntry(corpus).map(({ collection, id }) => [addressOf(collection, id), anchorsOf(corpus, collection, id)]))
  return [...standing(folder)].map(([address, languages]) => {
    const own = entries.get(address)
    return { address, languages, anchors: own ? anchorsIn(readFileSync(fileOf(folder, address), 'utf8')).filter((anchor) => own.has(anchor)) : [], retired: [] }
  })
}

/** An address that no longer answers, and what is wrong with it. */
export interface Dead {
  address: string
  why: string
}

/** Where a redirect page leads, below the base; undefined for any other page. */
export function redirectOf(html: string, address: string): string | undefined {
  const target = /<meta http-equiv="?refresh"? content="0; ?url=([^"]+)"/i.exec(html)?.[1]
  return target === undefined ? undefined : new URL(target, `http://site${address}`).pathname
}

/**
 * The released addresses that a built site does not answer: those without a file, in any language; those that lead on more
 * than once or to nothing; and anchors that are gone. `corpus` tells which ids were split or withdrawn: their anchors have
 * no place to go.
 */
export function deadAddresses(corpus: Corpus, folder: string, ledger: Iterable<Released>): Dead[] {
  const { base } = corpus.site
  const read = (address: string) => (existsSync(fileOf(folder, address)) ? readFileSync(fileOf(folder, address), 'utf8') : undefined)
  const bare = (path: string) => (base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : path)
  const settled = new Set(corpus.tombstones.filter((stone) => successors(corpus, stone).length !== 1 || stone.ended !== 'renamed').map(({ collection, id }) => addressOf(collection, id)))
  const dead: Dead[] = []
  for (const { address, languages: spoken, anchors } of ledger) {
    for (const each of [address, ...spoken.map((code) => `/${code}${address}`)]) {
      const html = read(each)
      const on = html === undefined ? undefined : redirectOf(html, each)
      const target = on === undefined ? html : read(bare(on))
      if (html === undefined) dead.push({ address: each, why: 'there is no such file; bring it back, leave a tombstone with npm run move, or write where the page went in content/releases/moved.txt' })
      else if (target === undefined) dead.push({ address: each, why: `it leads to ${on}, and there is no such page` })
      else if (on !== undefined && redirectOf(target, bare(on)) !== undefined) dead.push({ address: each, why: `it leads to ${on}, which leads on again; one step is allowed` })
      else if (each === address && anchors.length > 0 && !settled.has(address)) {
        const known = new Set(anchorsIn(target))
        for (const anchor of anchors) if (!known.has(anchor)) dead.push({ address: `${address}#${anchor}`, why: 'the page has no such anchor; give the fact its old id back, or mark the anchor ~ in the ledger when the fact was withdrawn' })
      }
    }
  }
  return dead
}
