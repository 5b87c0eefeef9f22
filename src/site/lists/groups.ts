import type { Entry } from '../../corpus/index.ts'
import { vocabularies, type Collection } from '../../model/index.ts'
import type { Reader, Text } from '../reader.ts'

/** Entries of a list that stand together under one heading. */
export interface Group {
  id: string
  title: string
  entries: Entry[]
}

type Sorter = (entry: Entry, reader: Reader) => { id: string; title: string; order: number }

const byTerm = (vocabulary: 'contingencies' | 'stages' | 'practiceForms' | 'proofs' | 'organisationKinds' | 'sections' | 'ranks' | 'measures' | 'protections', of: (data: never) => string): Sorter => (entry, reader) => {
  const term = of(entry.data as never)
  return { id: term, title: reader.speak.label(vocabulary, term as never), order: (vocabularies[vocabulary] as readonly string[]).indexOf(term) }
}
const one: Sorter = () => ({ id: 'all', title: '', order: 0 })

/** By what each list is grouped: readers without JavaScript find their way by these headings. */
const sorters: Record<Collection, Sorter> = {
  schemes: byTerm('contingencies', (data: Entry<'schemes'>['data']) => data.contingencies[0] as string),
  occupations: byTerm('protections', (data: Entry<'occupations'>['data']) => data.protection),
  barriers: byTerm('stages', (data: Entry<'barriers'>['data']) => data.stages[0] as string),
  practices: byTerm('stages', (data: Entry<'practices'>['data']) => data.stages[0] as string),
  documents: byTerm('proofs', (data: Entry<'documents'>['data']) => data.proves[0] as string),
  states: one,
  organisations: byTerm('organisationKinds', (data: Entry<'organisations'>['data']) => data.kind),
  sources: byTerm('ranks', (data: Entry<'sources'>['data']) => data.rank),
  figures: byTerm('measures', (data: Entry<'figures'>['data']) => data.measure),
  observations: byTerm('stages', (data: Entry<'observations'>['data']) => data.stage),
  pages: byTerm('sections', (data: Entry<'pages'>['data']) => data.section),
  decisions: one,
}

const titleOf = (entry: Entry, reader: Reader): Text => reader.say(entry, 'title')

/** The entries of a list under their headings, in the order of the vocabulary, then by title. */
export function groupsOf(entries: Entry[], reader: Reader): Group[] {
  const groups = new Map<string, Group & { order: number }>()
  for (const entry of entries) {
    const place = sorters[entry.collection](entry, reader)
    const group = groups.get(place.id) ?? { ...place, entries: [] }
    group.entries.push(entry)
    groups.set(place.id, group)
  }
  const compare = new Intl.Collator(reader.language).compare
  for (const group of groups.values()) group.entries.sort((a, b) => compare(titleOf(a, reader).text, titleOf(b, reader).text))
  return [...groups.values()].sort((a, b) => a.order - b.order)
}
