import { collections, type Collection } from '../model/index.ts'
import type { Corpus } from './corpus.ts'

/** Pages that the site makes besides those of entries, by their address. */
export const fixedPages = [
  '/', '/find/', '/gap/', '/move/', '/policy/', '/search/', '/data/', '/download/', '/changes/', '/contribute/',
  '/contribute/errors/', '/contribute/report/', '/admin/', '/feed.xml', ...collections.map((collection) => `/${collection}/`),
] as const

/** Address of an entry: `/schemes/e-shram/`. The page of another language has its code in front: `/kn/schemes/e-shram/`. */
export function addressOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`
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
  const [, collection, id, ...more] = address.split('/')
  if (!collections.includes(collection as Collection) || !id || more.length !== 1 || more[0] !== '') return { kind: 'nothing' }
  const known = corpus.get(collection as Collection, id) ?? corpus.files.some(({ seat }) => seat && seat.collection === collection && seat.id === id && !seat.language)
  const stone = corpus.tombstones.find((each) => each.collection === collection && each.id === id)
  return stone ? { kind: 'tombstone', to: stone.to } : known ? { kind: 'entry', collection: collection as Collection, id } : { kind: 'nothing' }
}
