import GithubSlugger from 'github-slugger'
import type { Collection } from '../model/index.ts'
import type { Corpus } from './corpus.ts'
import type { Entry, Translation } from './entries.ts'
import { outlineOf } from './outline.ts'
import { valuesOf } from './values.ts'

/**
 * Anchor of a fact or item on the page of its entry: its key with `_` for each dot (`benefits_pension`). It holds ids
 * alone, so no rewording touches it; no id, name of a field or heading holds `_`, so no two keys and no heading share
 * it; and it is a name in HTML, CSS and XML without any escape.
 */
export function anchorOf(key: string): string {
  return key.replaceAll('.', '_')
}

/** Anchors that pages use for their own parts. A heading of the same words gets a number. */
const ownAnchors = [
  'main', 'sections', 'look', 'cite', 'source', 'sources', 'path', 'works', 'family', 'pointers', 'coverage', 'overcomes', 'rests', 'uses',
  'offices', 'figures', 'schemes', 'occupations', 'barriers', 'practices', 'documents', 'benefits', 'eligibility', 'steps', 'portability', 'contest',
  'myths', 'counterwords', 'rejections', 'codes', 'includes', 'hiring', 'proofs', 'hazards', 'dofirst', 'hits', 'evidence', 'blocks', 'donow', 'remedies',
  'needs', 'results', 'limits', 'get', 'mend', 'without', 'origin', 'destination', 'before', 'contacts', 'points',
]

/** Makes the anchors of headings in the order of one page, as GitHub does: `Why so few` is `why-so-few`, a second one `-1`. */
export function headingSlugger(): (heading: string) => string {
  const slugger = new GithubSlugger()
  for (const anchor of ownAnchors) slugger.slug(anchor)
  return (heading) => slugger.slug(heading.replaceAll('_', ' '))
}

/** Anchors of the headings of a body. */
export function headingAnchors(page: Entry | Translation): string[] {
  const slug = headingSlugger()
  return outlineOf(page).headings.map((heading) => slug(heading.text))
}

/** Lists of groups that no part of a page shows as a list. */
const unplaced = new Set(['status', 'author'])

const known = new WeakMap<Entry, Map<string, string>>()

/** The items and lists of an entry that have a place on its page: anchor by key. A paper of a scheme, which has no id, bears that of its document. */
function placesOf(entry: Entry): ReadonlyMap<string, string> {
  let places = known.get(entry)
  if (places) return places
  known.set(entry, (places = new Map()))
  const used = new Set<string>()
  for (const { key, path, value } of valuesOf(entry)) {
    const item = typeof value === 'object' && value !== null && !Array.isArray(value) && typeof path.at(-1) === 'number' ? (value as { id?: unknown; document?: unknown }) : undefined
    const name = item && typeof item.id === 'string' ? key : item && entry.collection === 'schemes' && path[0] === 'documents' ? `documents.${String(item.document)}` : path.length === 1 && Array.isArray(value) && typeof value[0] === 'object' && !unplaced.has(key) ? key : undefined
    if (name === undefined || used.has(name)) continue
    used.add(name)
    places.set(key, anchorOf(name))
  }
  return places
}

/** Anchor of exactly this item or list; undefined when it has none of its own. */
export function anchorAt(entry: Entry, key: string): string | undefined {
  return placesOf(entry).get(key)
}

/** Anchor of the nearest place on the page of an entry where a fact stands: the amount of a benefit stands with the benefit. Empty for a fact of the whole entry. */
export function anchorNear(entry: Entry, key: string): string {
  const places = placesOf(entry)
  const parts = key.split('.')
  for (let end = parts.length; end > 0; end--) {
    const anchor = places.get(parts.slice(0, end).join('.'))
    if (anchor !== undefined) return anchor
  }
  return ''
}

/**
 * Every anchor of content that the page of an entry has: headings of its body (in any language, since a link is written
 * once for all of them), its lists (`steps`) and their items (`steps_hand-in`). Empty for an entry that could not be read.
 */
export function anchorsOf(corpus: Corpus, collection: Collection, id: string): Set<string> {
  const entry = corpus.get(collection, id)
  if (!entry) return new Set()
  return new Set([entry, ...entry.translations.values()].flatMap(headingAnchors).concat([...placesOf(entry).values()]))
}
