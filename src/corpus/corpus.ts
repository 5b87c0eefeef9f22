import type { Collection, Site } from '../model/index.ts'
import type { Entry, ReadFile, Reference, Seat, Tombstone, Translation } from './entries.ts'
import { valuesOf } from './values.ts'

interface Parts {
  root: string
  files: ReadFile[]
  entries: Entry[]
  tombstones: Tombstone[]
  translations: { seat: Seat; translation: Translation }[]
  site: Site | undefined
  siteError: string | undefined
}

/** All entries, linked: by collection and id, with every reference in both directions. */
export class Corpus {
  readonly root: string
  readonly files: ReadFile[]
  readonly tombstones: Tombstone[]
  /** Translations whose original is missing or could not be read. */
  readonly orphans: { seat: Seat; translation: Translation }[] = []
  readonly siteError: string | undefined
  /** What was made from this corpus at some cost, by name: the pages and the files beside them are made by two copies of the code. */
  readonly made = new Map<string, unknown>()
  readonly #site: Site | undefined
  readonly #byCollection = new Map<Collection, Map<string, Entry>>()
  #references: Reference[] | undefined
  #incoming: Map<string, Reference[]> | undefined

  constructor(parts: Parts) {
    this.root = parts.root
    this.files = parts.files
    this.tombstones = parts.tombstones
    this.#site = parts.site
    this.siteError = parts.siteError
    for (const entry of parts.entries) this.#map(entry.collection).set(entry.id, entry)
    for (const { seat, translation } of parts.translations) {
      const original = this.#map(seat.collection).get(seat.id)
      if (original) original.translations.set(seat.language as string, translation)
      else this.orphans.push({ seat, translation })
    }
  }

  #map(collection: Collection): Map<string, Entry> {
    let map = this.#byCollection.get(collection)
    if (!map) this.#byCollection.set(collection, (map = new Map()))
    return map
  }

  /** Facts about the site itself. Throws when `content/site.yaml` did not pass: `check` says so first. */
  get site(): Site {
    if (!this.#site) throw new Error(`content/site.yaml: ${this.siteError ?? 'missing'}`)
    return this.#site
  }

  /** The edition's date: "today" for every rule and page. */
  get today(): string {
    return this.#site?.edition.date ?? '9999-12-31'
  }

  /** Entries of one collection, in the order of their ids. */
  all<C extends Collection>(collection: C): Entry<C>[] {
    return [...this.#map(collection).values()] as Entry<C>[]
  }

  /** Entries of every collection. */
  get entries(): Entry[] {
    return [...this.#byCollection.values()].flatMap((map) => [...map.values()])
  }

  /** The entry with this id, or undefined. */
  get<C extends Collection>(collection: C, id: string): Entry<C> | undefined {
    return this.#map(collection).get(id) as Entry<C> | undefined
  }

  /** The entry with this id; throws when there is none. For ids that a checked reference named. */
  need<C extends Collection>(collection: C, id: string): Entry<C> {
    const entry = this.get(collection, id)
    if (!entry) throw new Error(`${collection}/${id}: there is no such entry; run npm run check`)
    return entry
  }

  /** Every typed reference of every entry. */
  get references(): Reference[] {
    return (this.#references ??= this.entries.flatMap((from) =>
      valuesOf(from).flatMap(({ path, value, meta }) =>
        meta.reference && typeof value === 'string' ? [{ from, path, field: String(path[0]), to: { collection: meta.reference as Collection, id: value } }] : [],
      ),
    ))
  }

  /** References that name this entry. */
  incoming(collection: Collection, id: string): Reference[] {
    if (!this.#incoming) {
      this.#incoming = new Map()
      for (const reference of this.references) {
        const key = `${reference.to.collection}/${reference.to.id}`
        const list = this.#incoming.get(key)
        if (list) list.push(reference)
        else this.#incoming.set(key, [reference])
      }
    }
    return this.#incoming.get(`${collection}/${id}`) ?? []
  }
}
