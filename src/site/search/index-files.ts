import { createHash } from 'node:crypto'
import type { APIContext } from 'astro'
import type { Entry } from '../../corpus/index.ts'
import type { Language } from '../../languages/index.ts'
import { namedEntries } from '../../views/index.ts'
import { inTwo, pack, wordsOf } from '../../views/search/index.ts'
import { corpus } from '../corpus.ts'
import { facetsOf } from '../lists/facets.ts'

/**
 * The files that the search page loads when somebody searches. They are scripts that set a variable, not JSON: a script
 * also loads where the site is opened from a disk and the browser refuses to fetch.
 */
const script = (name: string, text: string) => `var ${name}=\`${text.replace(/[`\\$]/g, '\\$&')}\`\n`

/** Names with which the first answer is given to readers of one language: `hakkuNames`, read by `unpack`. */
export const namesScript = (language: Language): string => script('hakkuNames', pack(inTwo(namedEntries(corpus(), language)).first))

/** Names of all other entries, loaded after the first answer: `hakkuMoreNames`, read by `unpack`. */
export const moreNamesScript = (language: Language): string => script('hakkuMoreNames', pack(inTwo(namedEntries(corpus(), language)).rest))

/** What the filters ask of each entry, in the order of the names and then of the further names: `hakkuFacets`, a row of occupations, states and needs for each. */
export function facetsScript(): string {
  const { today } = corpus()
  const { first, rest } = inTwo(namedEntries(corpus(), 'en'))
  const rows = [...first, ...rest].map(({ collection, id }) => {
    const { occupation = [], state = [], need = [] } = facetsOf(corpus().need(collection as Entry['collection'], id) as Entry, today)
    return [occupation, state, need].map((values) => values.join(' ')).join('|')
  })
  return script('hakkuFacets', rows.join('\t'))
}

/** Titles and publishers of sources, loaded when the reader asks for sources: `hakkuSources`, read by `unpack`. */
export const sourcesScript = (): string =>
  script('hakkuSources', pack(corpus().all('sources').map(({ id, data }) => ({ collection: 'sources', id, title: data.title, foreign: false, weight: 0, names: [wordsOf(data.publisher).join(' ')], loose: [] }))))

/** The part of an address that changes with the file, so that browsers may keep what they have. */
export const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const type = { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } }
export const namesFile = ({ props }: APIContext): Response => new Response(namesScript((props as { language: Language }).language), type)
export const moreNamesFile = ({ props }: APIContext): Response => new Response(moreNamesScript((props as { language: Language }).language), type)
export const facetsFile = (): Response => new Response(facetsScript(), type)
export const sourcesFile = (): Response => new Response(sourcesScript(), type)
