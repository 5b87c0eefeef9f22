import { outlineOf, valuesOf, type Corpus } from '../../corpus/index.ts'
import { byText, everyEntry } from '../data/index.ts'

/** An address outside the site that content names. */
export interface OutsideLink {
  url: string
  /** Files that name it, with the field or `text`. */
  in: string[]
  /** Archived copy that a source gives for it. */
  archived?: string
}

const isWeb = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\/\S+$/.test(value)

/** Every address outside the site that an entry or a translation names, once, sorted. Archived copies stand with what they are copies of. */
export function outsideLinks(corpus: Corpus): OutsideLink[] {
  const found = new Map<string, OutsideLink>()
  const add = (url: string, place: string, archived?: string) => {
    const [bare = ''] = url.split('#', 1)
    if (new URL(bare).origin === new URL(corpus.site.address).origin) return
    const link = found.get(bare) ?? { url: bare, in: [] }
    if (!link.in.includes(place)) link.in.push(place)
    found.set(bare, archived ? { ...link, archived } : link)
  }
  for (const entry of everyEntry(corpus)) {
    const archived = (entry.data as { archived?: string }).archived
    for (const { key, value } of valuesOf(entry)) if (isWeb(value) && key !== 'archived') add(value, `${entry.path} (${key})`, key === 'URL' ? archived : undefined)
    for (const page of [entry, ...entry.translations.values()]) for (const { url } of outlineOf(page).links) if (isWeb(url)) add(url, `${page.path} (text)`)
  }
  return [...found.values()].toSorted((a, b) => byText(a.url, b.url))
}

/** Puts addresses into rounds in which no host is asked twice, so that a pause between rounds is a rest for each of them. */
export function roundsOf(urls: readonly string[]): string[][] {
  const rounds: string[][] = []
  const asked = new Map<string, number>()
  for (const url of urls) {
    const { host } = new URL(url)
    const round = asked.get(host) ?? 0
    asked.set(host, round + 1)
    rounds[round] = [...(rounds[round] ?? []), url]
  }
  return rounds
}
