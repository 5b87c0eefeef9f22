import { z } from 'zod'
import type { Corpus, Entry } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { record, vocabularies, type Collection, type Observation, type Scheme } from '../../model/index.ts'
import { factsOf, history, isOpen, matrix, oldestVerifiedOn, placeOf, pointersTo, restsOn, standingsOf, statusOn, summarise, observationsOf, type Cell } from '../../views/index.ts'
import { byId, once, onceIn } from './order.ts'
import { pageOf, permanentOf } from './addresses.ts'

const ids = (description: string) => z.array(z.string()).meta({ description })
const count = (description: string) => z.int().nonnegative().meta({ description })
const term = <T extends string>(list: readonly T[], description: string) => z.enum(list as [T, ...T[]]).meta({ description })

const change = record({
  key: z.string().meta({ description: 'Which fact: its place in the entry, with ids in place of indexes.' }),
  since: z.string().meta({ description: 'Date of the change, as exact as it is known.' }),
  coming: z.boolean().meta({ description: 'true when it lies after the date of the edition.' }),
  old: z.array(z.record(z.string(), z.unknown())).meta({ description: 'What stopped holding.' }),
  new: z.array(z.record(z.string(), z.unknown())).meta({ description: 'What began to hold.' }),
})

const block = record({
  barrier: z.string().meta({ description: 'Id of the barrier.' }),
  scheme: z.string().meta({ description: 'Id of the scheme.' }),
  stages: z.array(term(vocabularies.stages, 'Stage.')).meta({ description: 'Where on the path it blocks.' }),
  findings: count('Findings that show it.'),
  strength: term(vocabularies.standings, 'Surest standing among the findings.'),
})

const common = {
  collection: z.string().meta({ description: 'Collection of the entry.' }),
  url: z.url().meta({ description: 'Page of the entry in English.' }),
  permanent: z.url().meta({ description: 'Permanent address: it leads to the entry also after a move.' }),
  languages: z.array(z.string()).meta({ description: 'Languages in which its words stand.' }),
  facts: count('Facts that carry sources.'),
  standings: record({ confirmed: count('Facts with a primary source.'), reported: count('Facts with secondary sources.'), disputed: count('Values on which sources disagree.'), unverified: count('Facts that no source settles.') }),
  oldestVerifiedOn: z.string().optional().meta({ description: 'Day on which the source of its oldest fact was last read.' }),
  pointedFrom: z.record(z.string(), ids('Ids.')).meta({ description: 'Entries that refer to this one, by collection.' }),
  changes: z.array(change).meta({ description: 'Facts that changed over time, newest first.' }),
}

const special = {
  schemes: {
    status: term(vocabularies.statuses, 'Status on the date of the edition.'),
    open: z.boolean().meta({ description: 'true when a person can claim on the date of the edition.' }),
    blocks: z.array(block).meta({ description: 'Barriers that block it.' }),
    observed: z.record(z.string(), z.unknown()).optional().meta({ description: 'What the reports from the field say together: medians and ranges.' }),
  },
  barriers: { blocks: z.array(block).meta({ description: 'Schemes that it blocks.' }), practices: ids('Practices that overcome it.') },
  documents: { observed: z.record(z.string(), z.unknown()).optional().meta({ description: 'What the reports from the field say together.' }) },
  sources: { restsOn: z.array(record({ collection: z.string(), id: z.string(), keys: z.array(z.string()) })).meta({ description: 'Entries that cite it, with the keys of the facts that do.' }) },
  observations: { placeHidden: z.boolean().meta({ description: 'true when the place is left out because the report covers fewer than three cases.' }) },
} as const

/** Schema of what is computed for an entry of a collection. Everything in it can be computed again from the other fields. */
export function computedSchema(collection: Collection) {
  return record({ ...common, ...(special[collection as keyof typeof special] ?? {}) })
}

const cells = once((corpus) => {
  const all = matrix(corpus).cells
  return { byScheme: Map.groupBy(all, ({ scheme }) => scheme), byBarrier: Map.groupBy(all, ({ barrier }) => barrier) }
})

const blocksOf = (list: Cell[] | undefined) => (list ?? []).map(({ barrier, scheme, stages, count: findings, strength }) => ({ barrier, scheme, stages, findings, strength }))

/** A value without the evidence that stands beside it in the entry. */
function bare(fact: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fact).filter(([name]) => !['sources', 'standing', 'verifiedOn', 'note'].includes(name)))
}

function ofKind(corpus: Corpus, entry: Entry): object {
  const { collection, id } = entry
  if (collection === 'schemes') {
    const scheme = entry.data as Scheme
    const observed = observationsOf(corpus, id).whole
    return { status: statusOn(scheme, corpus.today).is, open: isOpen(scheme, corpus.today), blocks: blocksOf(cells(corpus).byScheme.get(id)), ...(observed ? { observed } : {}) }
  }
  if (collection === 'barriers') {
    const practices = corpus.all('practices').filter(({ data }) => data.overcomes.includes(id)).toSorted(byId)
    return { blocks: blocksOf(cells(corpus).byBarrier.get(id)), practices: practices.map((practice) => practice.id) }
  }
  if (collection === 'documents') {
    const observed = summarise(corpus.all('observations').filter(({ data }) => data.document === id).toSorted(byId))
    return observed ? { observed } : {}
  }
  if (collection === 'sources') return { restsOn: restsOn(corpus, id).map(({ entry: user, keys }) => ({ collection: user.collection, id: user.id, keys })) }
  return collection === 'observations' ? { placeHidden: placeOf(entry.data as Observation) === undefined } : {}
}

function compute(corpus: Corpus, entry: Entry): Record<string, unknown> {
  const { collection } = entry
  const oldest = oldestVerifiedOn(entry)
  return {
    collection,
    url: pageOf(corpus.site, entry),
    permanent: permanentOf(corpus.site, entry.id),
    languages: languages.map(({ code }) => code).filter((code) => code === original || entry.translations.has(code)),
    facts: factsOf(entry).length,
    standings: standingsOf(entry),
    ...(oldest ? { oldestVerifiedOn: oldest } : {}),
    pointedFrom: Object.fromEntries(pointersTo(corpus, collection, entry.id).map((group) => [group.collection, group.pointers.map(({ entry: from }) => from.id)])),
    changes: history(entry, corpus.today).map(({ key, since, coming, old, new: begun }) => ({ key, since, coming, old: old.map(bare), new: begun.map(bare) })),
    ...ofKind(corpus, entry),
  }
}

const known = onceIn('computed of entries', () => new WeakMap<Entry, Record<string, unknown>>())

/** What is computed for an entry, in the order of its schema: once for its file, its collection and its table. */
export function computedOf(corpus: Corpus, entry: Entry): Record<string, unknown> {
  let computed = known(corpus).get(entry)
  if (!computed) known(corpus).set(entry, (computed = compute(corpus, entry)))
  return computed
}
