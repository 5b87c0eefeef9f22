import { collections, indianStates, type Collection } from '../model/index.ts'
import type { Corpus } from './corpus.ts'
import type { Entry } from './entries.ts'

/** Pages that the site makes besides those of entries, by their address. */
export const fixedPages = [
  '/', '/find/', '/gap/', '/move/', '/policy/', '/refusals/', '/search/', '/data/', '/download/', '/changes/', '/contribute/',
  '/contribute/errors/', '/contribute/report/', '/admin/', '/feed.xml', ...collections.map((collection) => `/${collection}/`),
] as const

/** Address of an entry: `/schemes/e-shram/`. The page of another language has its code in front: `/kn/schemes/e-shram/`. */
export function addressOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`
}

/** One way into the state of the handbook, which has a page of its own below `/move/`. */
export interface WayIn {
  /** Last part of the address: `bihar-to-karnataka`. */
  slug: string
  from: Entry<'states'>
  to: Entry<'states'>
}

/** The ways into the state of the handbook: from every state of India that has an entry, and within it. None when the state itself has no entry, or when the facts of the site cannot be read. */
export function waysIn(corpus: Corpus): WayIn[] {
  if (corpus.siteError !== undefined) return []
  const states = corpus.all('states').filter(({ data }) => (indianStates as readonly string[]).includes(data.place))
  const to = states.find(({ data }) => data.place === corpus.site.home)
  return to ? states.map((from) => ({ slug: `${from.id}-to-${to.id}`, from, to })) : []
}

/** What an address inside the site leads to. */
export type Landing =
  | { kind: 'page' }
  | { kind: 'entry'; collection: Collection; id: string }
  | { kind: 'tombstone'; to: string[] }
  | { kind: 'nothing' }

const filesOfSite = /^\/(data\/v1|download|pictures)(\/[\w-][\w.-]*)+$|^\/contribute\/errors\/[a-z-]+\/$/

/**
 * Where an address of the site leads: without anchor, and without a language in front, since a link is written once and
 * gains the reader’s language on the page.
 */
export function landingOf(corpus: Corpus, address: string): Landing {
  if ((fixedPages as readonly string[]).includes(address) || filesOfSite.test(address)) return { kind: 'page' }
  if (waysIn(corpus).some(({ slug }) => address === `/move/${slug}/`)) return { kind: 'page' }
  const [, collection, id, ...more] = address.split('/')
  if (!collections.includes(collection as Collection) || !id || more.length !== 1 || more[0] !== '') return { kind: 'nothing' }
  const known = corpus.get(collection as Collection, id) ?? corpus.files.some(({ seat }) => seat && seat.collection === collection && seat.id === id && !seat.language)
  const stone = corpus.tombstones.find((each) => each.collection === collection && each.id === id)
  return stone ? { kind: 'tombstone', to: stone.to } : known ? { kind: 'entry', collection: collection as Collection, id } : { kind: 'nothing' }
}
