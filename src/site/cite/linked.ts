import type { Entry } from '../../corpus/index.ts'
import type { Figure, Occupation, Practice, Scheme } from '../../model/index.ts'
import type { Reader } from '../reader.ts'
import { authorOf } from './citation.ts'

/** Steps of a recipe that a search engine is told; the page holds them all. */
const mostSteps = 8

/**
 * An entry as schema.org sees it: a scheme as a GovernmentService, an occupation as an Occupation, a practice as a
 * HowTo, a figure as a Dataset. Undefined for kinds that schema.org has no fitting word for. Kept short: it travels with
 * every page.
 */
export function linkedOf(reader: Reader, entry: Entry): object | undefined {
  const { corpus, language, say, name, speak } = reader
  const type = { schemes: 'GovernmentService', occupations: 'Occupation', practices: 'HowTo', figures: 'Dataset' }[entry.collection as string]
  if (!type) return undefined
  const common = { '@context': 'https://schema.org', '@type': type, name: say(entry, 'title').text, description: say(entry, 'summary').text }
  if (entry.collection === 'schemes') {
    const { places, runBy, website } = entry.data as Scheme
    const by = runBy.slice(0, 2).map((id) => ({ '@type': 'GovernmentOrganization', name: name('organisations', id).text }))
    return { ...common, areaServed: speak.list(places.slice(0, 4).map(speak.place)), ...(by.length > 0 ? { provider: by } : {}), ...(website ? { url: website } : {}) }
  }
  if (entry.collection === 'occupations') {
    const codes = (entry.data as Occupation).codes.filter(({ list }) => list === 'NCO-2015').slice(0, 4)
    return { ...common, occupationLocation: { '@type': 'Country', name: 'IN' }, ...(codes.length > 0 ? { occupationalCategory: codes.map(({ code }) => code) } : {}) }
  }
  if (entry.collection === 'practices') {
    const { steps } = entry.data as Practice
    return { ...common, ...(steps.length > 0 ? { step: steps.slice(0, mostSteps).map(({ id }) => ({ '@type': 'HowToStep', text: say(entry, `steps.${id}.label`).text })) } : {}) }
  }
  const { measure } = entry.data as Figure
  return { ...common, variableMeasured: speak.label('measures', measure), inLanguage: language, license: 'https://creativecommons.org/licenses/by/4.0/', creator: { '@type': 'Organization', name: authorOf(corpus.site) } }
}

/** JSON as it may stand inside a script element. */
export const scriptText = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')
