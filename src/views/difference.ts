import { addressOf, fingerprints, valuesOf, type Corpus, type Entry } from '../corpus/index.ts'
import { languages, original, speaker, type Language } from '../languages/index.ts'
import type { Collection } from '../model/index.ts'
import { labelOf, saidOf } from './changes.ts'
import { current, walkData, type Fact } from './facts.ts'

/** What a change of the content means for one entry. Texts of entries stand in it as they were written. */
export interface Meaning {
  collection: Collection
  id: string
  title: string
  kind: 'new' | 'changed' | 'gone'
  /** One sentence for each fact that changed: “days: within 45 days → within 30 days from 2026-08; source added: x”. */
  said: string[]
  /** Languages whose translation fell behind by this change. */
  behind: Language[]
  /** Languages whose translation was written or changed. */
  translated: Language[]
  /** Pages that show the entry: its own, and those of entries that name it. */
  pages: string[]
}

const speak = speaker(original)
const short = (text: string, most = 90) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
/** Keys of a fact that say how it is known, not what it is. */
const evidence = new Set(['sources', 'standing', 'verifiedOn', 'from', 'until', 'note'])

const isSeries = (path: readonly (string | number)[]) => ['values', 'status'].includes(String(path.at(-1)))

/** The series in time of an entry by their keys. */
function seriesOf(entry: Entry): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  walkData(entry.data, (value, path, key) => {
    if (Array.isArray(value) && isSeries(path)) found.set(key, value as Fact[])
  })
  return found
}

/** Single values of an entry by their keys, and lists of plain values joined; nothing that stands inside a series. */
function plainOf(entry: Entry): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, key, value } of valuesOf(entry)) {
    if (path.some((part) => part === 'values' || part === 'status')) continue
    if (typeof value !== 'object') {
      if (typeof path.at(-1) !== 'number') found.set(key, String(value))
    } else if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object')) found.set(key, value.join(', '))
  }
  return found
}

const sourcesIn = (facts: readonly Fact[]) => new Set(facts.flatMap(({ sources }) => sources ?? []))
/** A key as people read it: the label of the fact, and the name of the field. */
function named(entry: Entry, key: string): string {
  const label = labelOf(entry, key, original)
  const field = key.replace(/\.(?:values|label)$/, '').split('.').filter((part) => !/^\d+$/.test(part)).at(-1) ?? key
  return label && field !== label ? `${short(label, 50)}: ${field}` : field
}

function seriesSaid(after: Corpus, entry: Entry, key: string, old: readonly Fact[], next: readonly Fact[]): string | undefined {
  if (JSON.stringify(old) === JSON.stringify(next)) return undefined
  const say = (facts: readonly Fact[]) => current([...facts], after.today).map((fact) => saidOf(after, entry, key, fact as Parameters<typeof saidOf>[3], speak)).join(' / ') || 'nothing'
  const [was, is] = [say(old), say(next)]
  const begins = next.find(({ from }) => from && !old.some((fact) => fact.from === from))?.from
  const [before, now] = [sourcesIn(old), sourcesIn(next)]
  const coming = next.filter((fact) => fact.from && fact.from > after.today && !old.some((each) => each.from === fact.from)).map((fact) => saidOf(after, entry, key, fact as Parameters<typeof saidOf>[3], speak))
  const parts = [
    was === is ? (coming.length > 0 ? `${is} → ${coming.join(' / ')}` : `${is} (what is known about it changed)`) : `${was} → ${is}`,
    ...(begins ? [`from ${begins}`] : []),
  ]
  const added = [...now].filter((id) => !before.has(id))
  const gone = [...before].filter((id) => !now.has(id))
  return `${named(entry, key)}: ${parts.join(' ')}${added.length > 0 ? `; source added: ${added.join(', ')}` : ''}${gone.length > 0 ? `; source taken away: ${gone.join(', ')}` : ''}`
}

/** What changed between two states of one entry. */
function saidBetween(after: Corpus, old: Entry, next: Entry): string[] {
  const [oldSeries, nextSeries] = [seriesOf(old), seriesOf(next)]
  const series = [...new Set([...oldSeries.keys(), ...nextSeries.keys()])].flatMap((key) => seriesSaid(after, nextSeries.has(key) ? next : old, key, oldSeries.get(key) ?? [], nextSeries.get(key) ?? []) ?? [])
  const [was, is] = [plainOf(old), plainOf(next)]
  // An item that came or went is told once, by its name, and not field by field.
  const itemOf = (key: string) => key.split('.').slice(0, 2).join('.')
  const items = (values: Map<string, string>) => new Set([...values.keys()].filter((key) => key.split('.').length > 2 || key.endsWith('.id')).map(itemOf))
  const [oldItems, nextItems] = [items(was), items(is)]
  const came = [...nextItems].filter((item) => !oldItems.has(item)).map((item) => `new in ${item.split('.')[0] as string}: ${short(labelOf(next, item, original) || item)}`)
  const went = [...oldItems].filter((item) => !nextItems.has(item)).map((item) => `taken out of ${item.split('.')[0] as string}: ${short(labelOf(old, item, original) || item)}`)
  const single = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    if (was.get(key) === is.get(key) || oldItems.has(itemOf(key)) !== nextItems.has(itemOf(key))) return []
    const field = key.split('.').at(-1) as string
    const [before, now] = [was.get(key), is.get(key)]
    const change = before === undefined ? short(now as string) : now === undefined ? `“${short(before)}” taken away` : `“${short(before)}” → “${short(now)}”`
    return [`${evidence.has(field) && key.includes('.') ? `${named(next, key.split('.').slice(0, -1).join('.'))}, ${field}` : named(next, key)}: ${change}`]
  })
  return [...series, ...came, ...went, ...single, ...(old.body.trim() === next.body.trim() ? [] : ['text changed'])]
}

const behindOf = (entry: Entry, code: Language): boolean => {
  const now = fingerprints(entry)
  return Object.entries(entry.translations.get(code)?.data.renders ?? {}).some(([part, print]) => now[part] !== undefined && now[part] !== print)
}

/**
 * What changed in meaning between two states of the content, in the order of collections and ids. Entries that say the
 * same as before are left out, also when their file was written differently.
 */
export function meaningOf(before: Corpus, after: Corpus): Meaning[] {
  const others = languages.map(({ code }) => code).filter((code) => code !== original)
  const seats = [...new Map([...after.entries, ...before.entries].map((entry) => [`${entry.collection}/${entry.id}`, entry] as const)).keys()].toSorted()
  return seats.flatMap((seat): Meaning[] => {
    const [collection, id] = seat.split('/') as [Collection, string]
    const old = before.get(collection, id) as Entry | undefined
    const next = after.get(collection, id) as Entry | undefined
    const entry = (next ?? old) as Entry
    const said = old && next ? saidBetween(after, old, next) : []
    const text = (of: Entry | undefined, code: Language) => JSON.stringify([of?.translations.get(code)?.data, of?.translations.get(code)?.body])
    const translated = next ? others.filter((code) => next.translations.has(code) && text(old, code) !== text(next, code)) : []
    const kind = !old ? 'new' : !next ? 'gone' : 'changed'
    if (kind === 'changed' && said.length === 0 && translated.length === 0) return []
    const namers = after.incoming(collection, id).map(({ from }) => addressOf(from.collection, from.id))
    return [{ collection, id, title: entry.data.title, kind, said, translated, behind: next ? others.filter((code) => behindOf(next, code) && !(old && behindOf(old, code))) : [], pages: [...new Set([addressOf(collection, id), ...namers])] }]
  })
}
