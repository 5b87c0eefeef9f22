import type { Corpus, Reference, Tombstone } from '../corpus/index.ts'
import type { Collection } from '../model/index.ts'

interface Index {
  /** Collections and ids of originals, also of those that could not be understood: their own problem is reported already. */
  seats: Set<string>
  tombstones: Map<string, Tombstone>
  /** Where an id stands, by any kind. */
  kinds: Map<string, Collection>
  /** Text of files that could not be understood, in one: what they refer to cannot be known. */
  unclear: string
}

const indexes = new WeakMap<Corpus, Index>()

/** What the rules about references look up, made once for a corpus. */
export function indexOf(corpus: Corpus): Index {
  let index = indexes.get(corpus)
  if (!index) {
    const originals = corpus.files.filter((file) => file.seat && !file.seat.language)
    index = {
      seats: new Set(originals.map(({ seat }) => `${seat?.collection}/${seat?.id}`)),
      tombstones: new Map(corpus.tombstones.map((stone) => [`${stone.collection}/${stone.id}`, stone])),
      kinds: new Map(originals.map(({ seat }) => [seat?.id as string, seat?.collection as Collection])),
      unclear: corpus.files.filter((file) => file.seat && (file.broken || file.issues.length > 0)).map((file) => file.text ?? '').join('\n'),
    }
    indexes.set(corpus, index)
  }
  return index
}

/** What a reference leads to. */
export function targetOf(corpus: Corpus, { to }: Reference): 'entry' | 'tombstone' | 'other-kind' | 'nothing' {
  const { seats, tombstones, kinds } = indexOf(corpus)
  const key = `${to.collection}/${to.id}`
  if (tombstones.has(key)) return 'tombstone'
  if (seats.has(key)) return 'entry'
  return kinds.has(to.id) ? 'other-kind' : 'nothing'
}

/** True when an entry is referred to, also by a file that could not be understood. */
export function isReferredTo(corpus: Corpus, collection: Collection, id: string, by: (reference: Reference) => boolean): boolean {
  if (corpus.incoming(collection, id).some(by)) return true
  const { unclear } = indexOf(corpus)
  return unclear.includes(id) && new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(unclear)
}
