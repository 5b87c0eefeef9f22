import type { Entry } from '../../corpus/index.ts'
import type { MessageKey } from '../../languages/index.ts'
import type { Place } from '../../model/index.ts'
import { statusOn } from '../../views/index.ts'
import type { Reader } from '../reader.ts'

/** One filter of a list: a name, and the values that its entries have. */
export interface Facet {
  name: string
  title: string
  options: { value: string; title: string }[]
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Values of an entry by filter. */
export function facetsOf(entry: Entry, today: string): Record<string, string[]> {
  const data = entry.data as { occupations?: unknown; places?: unknown; contingencies?: unknown; stages?: unknown; themes?: unknown; form?: unknown }
  return {
    occupation: data.occupations === 'any' ? ['any'] : listed(data.occupations),
    state: listed(data.places),
    need: listed(data.contingencies),
    stage: entry.collection === 'schemes' ? [] : listed(data.stages),
    theme: listed(data.themes),
    form: entry.collection === 'practices' ? [String(data.form)] : [],
    status: entry.collection === 'schemes' ? [statusOn(entry.data as Entry<'schemes'>['data'], today).is] : [],
  }
}

/** The filters that tell the entries of a list apart. */
export function facetList(entries: Entry[], reader: Reader): Facet[] {
  const { speak, corpus, name } = reader
  const found = entries.map((entry) => facetsOf(entry, corpus.today))
  const titleOf: Record<string, (value: string) => string> = {
    occupation: (value) => (value === 'any' ? speak.t('scheme.anyWork') : name('occupations', value).text),
    state: (value) => speak.place(value as Place),
    need: (value) => speak.label('contingencies', value as never),
    stage: (value) => speak.label('stages', value as never),
    theme: (value) => speak.label('themes', value as never),
    form: (value) => speak.label('practiceForms', value as never),
    status: (value) => speak.label('statuses', value as never),
  }
  return Object.entries(titleOf).flatMap(([name_, title]) => {
    const values = [...new Set(found.flatMap((facets) => facets[name_] ?? []))]
    if (values.length < 2) return []
    const options = values.map((value) => ({ value, title: title(value) }))
    return [{ name: name_, title: speak.t(`filter.${name_}` as MessageKey & `filter.${'occupation' | 'state'}`), options: options.sort((a, b) => a.title.localeCompare(b.title, reader.language)) }]
  })
}
