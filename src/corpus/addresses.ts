import GithubSlugger from 'github-slugger'
import { languages, original } from '../languages/index.ts'
import { collections, type Collection } from '../model/index.ts'
import type { Corpus } from './corpus.ts'
import type { Entry, Translation } from './entries.ts'
import { outlineOf } from './outline.ts'
import { valuesOf } from './values.ts'

/** Pages that the site makes besides those of entries, by their address. */
export const fixedPages = [
  '/', '/find/', '/gap/', '/move/', '/policy/', '/search/', '/data/', '/download/', '/changes/', '/contribute/',
  '/contribute/errors/', '/admin/', '/feed.xml', ...collections.map((collection) => `/${collection}/`),
] as const

/** Address of an entry: `/schemes/e-shram/`. Below a language: `/kn/schemes/e-shram/`. */
export function addressOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`
}

/** Anchor of a fact or item on the page of its entry: its key (`benefits.pension`), which no heading can have. */
export function anchorOf(key: string): string {
  return key
}

/** Anchors of headings in the order of the page, as GitHub makes them: `Why so few` is `why-so-few`, a second one `-1`. */
export function headingAnchors(page: Entry | Translation): string[] {
  const slugger = new GithubSlugger()
  return outlineOf(page).headings.map((heading) => slugger.slug(heading.text))
}

/** What an address inside the site leads to. */
export type Landing =
  | { kind: 'page' }
  | { kind: 'entry'; collection: Collection; id: string; language?: string }
  | { kind: 'tombstone'; to: string[] }
  | { kind: 'nothing' }

const prefixes = new Set<string>(languages.map((language) => language.code).filter((code) => code !== original))
const filesOfSite = /^\/(data\/v1|download|pictures)\/[\w./-]+$|^\/contribute\/errors\/[a-z-]+\/$/

/** Where an address of the site (without its anchor) leads. With or without a language in front. */
export function landingOf(corpus: Corpus, address: string): Landing {
  const [, first = ''] = address.split('/')
  const language = prefixes.has(first) ? first : undefined
  const path = language ? address.slice(language.length + 1) : address
  if ((fixedPages as readonly string[]).includes(path) || filesOfSite.test(path)) return { kind: 'page' }
  const [collection, id, ...more] = path.slice(1).split('/')
  if (!collections.includes(collection as Collection) || !id || more.join('/') !== '') return { kind: 'nothing' }
  if (corpus.get(collection as Collection, id)) return { kind: 'entry', collection: collection as Collection, id, ...(language ? { language } : {}) }
  const stone = corpus.tombstones.find((each) => each.collection === collection && each.id === id)
  return stone ? { kind: 'tombstone', to: stone.to } : { kind: 'nothing' }
}

/**
 * Every anchor that the page of an entry has: headings of its body (in any language, since a link is written once for
 * all of them), and the keys of its items. The sections of the page (`steps`, `benefits`) are keys too.
 */
export function anchorsOf(corpus: Corpus, collection: Collection, id: string): Set<string> {
  const entry = corpus.need(collection, id)
  const anchors = new Set(headingAnchors(entry))
  for (const translation of entry.translations.values()) for (const anchor of headingAnchors(translation)) anchors.add(anchor)
  for (const { key, value } of valuesOf(entry)) if (key !== '' && typeof value === 'object') anchors.add(anchorOf(key))
  return anchors
}
