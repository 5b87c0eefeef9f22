import { anchorNear, type Corpus } from '../../corpus/index.ts'
import { collections, indianStates, liesIn } from '../../model/index.ts'
import { changeItems, staleFacts, type Item } from '../../views/index.ts'
import { byText, contributors, everyEntry, fullAddress, licence, permanentOf, placeOnPage, xml } from '../data/index.ts'

/** One entry of a feed. */
export interface Post {
  /** Address that names the post for ever; readers of feeds tell posts apart by it. */
  id: string
  url: string
  title: string
  text: string
  /** Day, as exact as a feed wants it. */
  day: string
}

/** A feed: the whole, one collection, one state, or what is going stale. */
export interface Feed {
  /** Path below the base without ending: `feed`, `feeds/schemes`. */
  path: string
  title: string
  posts: Post[]
}

/** Posts of a feed at most, the newest first. Older changes stand on the pages of the entries. */
export const longestFeed = 100

const sentence = ({ what, old, new: begun, change }: Item) => `${what ? `${what}: ` : ''}${old.length > 0 ? `${old.join(' / ')} → ` : ''}${begun.join(' / ') || 'ended'} (since ${change.since})`

function postOf(corpus: Corpus, item: Item): Post {
  const page = permanentOf(corpus.site, item.entry.id)
  const url = placeOnPage(corpus.site, item.entry, anchorNear(item.entry, item.change.key))
  return { id: `${page}#${item.change.key}@${item.change.since}`, url, title: item.title, text: sentence(item), day: item.day }
}

/** Facts whose source nobody has read for 12 months, one post for each entry. */
function stale(corpus: Corpus): Post[] {
  return everyEntry(corpus)
    .flatMap((entry) => {
      const facts = staleFacts(entry, corpus.today)
      const oldest = facts[0]
      if (!oldest) return []
      const url = placeOnPage(corpus.site, entry, anchorNear(entry, oldest.key))
      return [{ id: `${permanentOf(corpus.site, entry.id)}#stale@${oldest.verifiedOn}`, url, title: entry.data.title, text: `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} to read again; the oldest was last read on ${oldest.verifiedOn}.`, day: corpus.today }]
    })
    .toSorted((a, b) => byText(a.id, b.id))
}

const placesOf = ({ entry }: Item): string[] => (entry.data as { places?: string[] }).places ?? []

/** Every feed of the site. A feed without posts is there too: who follows a state wants the first one. */
export function feeds(corpus: Corpus): Feed[] {
  const all = changeItems(corpus).filter(({ change }) => !change.coming)
  const named = (path: string, title: string, items: Item[]): Feed => ({ path, title: `${corpus.site.name}: ${title}`, posts: items.slice(0, longestFeed).map((item) => postOf(corpus, item)) })
  const states = indianStates.filter((state) => corpus.all('states').some(({ data }) => data.place === state))
  return [
    named('feed', 'what changed', all),
    ...collections.map((collection) => named(`feeds/${collection}`, collection, all.filter(({ entry }) => entry.collection === collection))),
    ...states.map((state) => named(`feeds/${state.toLowerCase()}`, state, all.filter((item) => placesOf(item).some((place) => liesIn(place, state))))),
    { path: 'feeds/stale', title: `${corpus.site.name}: going stale`, posts: stale(corpus).slice(0, longestFeed) },
  ]
}

const moment = (day: string) => `${day}T00:00:00Z`

/** A feed as Atom (RFC 4287). Its day is that of the edition: no build reads the clock. */
export function toAtom(corpus: Corpus, { path, title, posts }: Feed): string {
  const address = (tail: string) => fullAddress(corpus.site, tail)
  const own = address(`${path}.xml`)
  const entries = posts.map(({ id, url, title: name, text, day }) => `  <entry>\n    <id>${xml(id)}</id>\n    <title>${xml(name)}</title>\n    <updated>${moment(day)}</updated>\n    <link href="${xml(url)}"/>\n    <content type="text">${xml(text)}</content>\n  </entry>\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n  <id>${xml(own)}</id>\n  <title>${xml(title)}</title>\n  <updated>${moment(corpus.today)}</updated>\n  <link rel="self" href="${xml(own)}"/>\n  <link href="${xml(address('changes/'))}"/>\n  <author><name>${xml(contributors(corpus.site))}</name></author>\n  <rights>${licence.name}</rights>\n${entries.join('')}</feed>\n`
}

/** A feed as JSON Feed 1.1. */
export function toJsonFeed(corpus: Corpus, { path, title, posts }: Feed): string {
  const address = (tail: string) => fullAddress(corpus.site, tail)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1', title, home_page_url: address('changes/'), feed_url: address(`${path}.json`), language: 'en',
    authors: [{ name: contributors(corpus.site), url: address('') }],
    items: posts.map(({ id, url, title: name, text, day }) => ({ id, url, title: name, content_text: text, date_published: moment(day) })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
