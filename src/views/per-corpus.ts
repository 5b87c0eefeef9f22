import type { Corpus } from '../corpus/index.ts'

/** Remembers what `make` computed for a corpus, so that a thousand pages ask and one answers. */
export function perCorpus<T>(make: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, T>()
  return (corpus) => {
    let value = known.get(corpus)
    if (value === undefined) known.set(corpus, (value = make(corpus)))
    return value
  }
}

/** Puts `item` under `key`. */
export function put<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** Order of two texts by code unit: the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Order of two things by their ids. */
export function byId(a: { id: string }, b: { id: string }): number {
  return byText(a.id, b.id)
}
