import { collections, type Collection } from '../../model/index.ts'
import type { Corpus, Entry } from '../../corpus/index.ts'

/** Order by code unit: the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order of two things by their ids. */
export const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id)

/** The entries of a collection by id, whatever the order of the files was. */
export function entriesOf<C extends Collection>(corpus: Corpus, collection: C): Entry<C>[] {
  return corpus.all(collection).toSorted(byId)
}

/** Every entry, by collection and id. */
export const everyEntry = (corpus: Corpus): Entry[] => collections.flatMap((collection): Entry[] => entriesOf(corpus, collection))

/** Remembers what was made for a corpus under a name that no other has, for every copy of this code in the process. */
export function onceIn<T>(name: string, make: (corpus: Corpus) => T): (corpus: Corpus) => T {
  return (corpus) => {
    if (!corpus.made.has(name)) corpus.made.set(name, make(corpus))
    return corpus.made.get(name) as T
  }
}

/** Remembers what was made for a corpus, so that pages and files ask and one answer is made. */
export function once<T>(make: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, T>()
  return (corpus) => {
    let made = known.get(corpus)
    if (made === undefined) known.set(corpus, (made = make(corpus)))
    return made
  }
}
