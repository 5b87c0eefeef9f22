import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, fixedPages, type Corpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { dataFiles, dataFolder, dataPath, everyEntry, permanentPath, successors } from '../data/index.ts'
import { feeds } from '../feeds/index.ts'
import type { Released } from './ledger.ts'
import { releasedDiffs } from './releases.ts'

/** Anchors of the frame, and of the list of sources: they stand for no fact of the entry. */
const framed = /^(main|sections|look|sources?|source-.*|cite)$/

const others = languages.map(({ code }) => code).filter((code) => code !== original)

const fileOf = (folder: string, address: string) => join(folder, address.endsWith('/') ? `${address}index.html` : address)

/** Ids on a page of the built site, in their order. */
export function anchorsIn(html: string): string[] {
  return [...html.matchAll(/<[a-z][^<>]*?\sid=(?:"([^"]*)"|([^\s">]+))/g)].map((match) => match[1] ?? (match[2] as string))
}

/**
 * What a site that was built from the corpus releases: the page of every entry with its anchors, its permanent address and
 * its data, the fixed pages, the data as a whole, and the feeds; each with the languages in which it stands.
 */
export function releasedBy(corpus: Corpus, folder: string): Released[] {
  const spoken = (address: string) => others.filter((code) => address.endsWith('/') && existsSync(fileOf(folder, `/${code}${address}`)))
  const plain = (address: string): Released => ({ address, languages: spoken(address), anchors: [], retired: [] })
  const whole = [...fixedPages, '/feed.json', ...feeds(corpus).flatMap(({ path }) => [`/${path}.xml`, `/${path}.json`]), ...dataFiles(corpus).map(({ path }) => `/${path}`), ...releasedDiffs(corpus.root).map(({ name }) => `/${dataFolder}/editions/${name}`)]
  const there = [...new Set<string>(whole)].filter((address) => existsSync(fileOf(folder, address)))
  const entries = everyEntry(corpus).flatMap(({ collection, id }) => {
    const address = addressOf(collection, id)
    const anchors = anchorsIn(readFileSync(fileOf(folder, address), 'utf8')).filter((anchor) => !framed.test(anchor))
    return [{ ...plain(address), anchors }, plain(`/${permanentPath(id)}`), plain(`/${dataPath(collection, id)}`)]
  })
  return [...there.map(plain), ...entries]
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
      if (html === undefined) dead.push({ address: each, why: 'there is no such file; bring it back, or leave a tombstone with npm run move' })
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
