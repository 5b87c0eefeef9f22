import { addressOf, type Corpus, type Entry, type Tombstone } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import { collections, type Collection, type Site } from '../../model/index.ts'

/** Folder of the data below the address of the site. Its number changes when a reader's program would break. */
export const dataFolder = 'data/v1'

/** Licence of words and data, by its SPDX name. */
export const licence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' }

/** Full address of a path of the site; `path` has no slash in front. */
export function fullAddress(site: Site, path: string): string {
  return new URL(site.base + path, site.address).href
}

/** Full address of the page of an entry, in English or the language given. */
export function pageOf(site: Site, { collection, id }: { collection: Collection; id: string }, language: string = original): string {
  return fullAddress(site, `${language === original ? '' : `${language}/`}${addressOf(collection, id).slice(1)}`)
}

/** Full address of a place on the page of an entry: `anchor` as `anchorNear` gives it, empty for the page itself. */
export function placeOnPage(site: Site, entry: Entry, anchor: string): string {
  return `${pageOf(site, entry)}${anchor === '' ? '' : `#${anchor}`}`
}

/** Path of the permanent address of an id, below the base. It leads to the entry wherever that moves. */
export const permanentPath = (id: string): string => `id/${id}/`

/** Full permanent address of an id. */
export const permanentOf = (site: Site, id: string): string => fullAddress(site, permanentPath(id))

/** Path of the data of an entry, below the base. */
export const dataPath = (collection: Collection, id: string): string => `${dataFolder}/${collection}/${id}.json`

/** The entries that take the place of an id that ended, in the order of its tombstone. An id is one across all kinds. */
export function successors(corpus: Corpus, stone: Tombstone): Entry[] {
  return stone.to.flatMap((id) => [stone.collection, ...collections].map((collection) => corpus.get(collection, id)).find(Boolean) ?? [])
}
