import { contribute } from './contribute.ts'
import { data } from './data.ts'
import { download } from './download.ts'
import { entries } from './entries.ts'
import { finder } from './finder.ts'
import { keep } from './keep.ts'
import { labels } from './labels.ts'
import { leaflet } from './leaflet.ts'
import { phrases } from './phrases.ts'
import { report } from './report.ts'
import { search } from './search.ts'
import { site } from './site.ts'
import { tools } from './tools.ts'

/**
 * Every message of the interface in English, with its note for translators. A message stands in the part of the site that
 * says it; this list holds them all.
 */
export const messages = { ...site, ...contribute, ...data, ...download, ...entries, ...finder, ...keep, ...leaflet, ...report, ...search, ...tools } as const

export { labels, phrases }
export { inSentence } from './in-sentence.ts'
export { placeForm } from './places.ts'
