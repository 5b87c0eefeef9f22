import type { Words } from '../dictionary.ts'
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
import { placeForm } from './places.ts'

/** All words of Kannada. The order of each part is that of ../en; notes for translators stand there. */
export const words: Words = { messages: { ...site, ...contribute, ...data, ...download, ...entries, ...finder, ...keep, ...leaflet, ...report, ...search, ...tools }, phrases, labels, placeForm }
