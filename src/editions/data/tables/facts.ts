import { anchorNear, type Corpus, type Entry } from '../../../corpus/index.ts'
import { vocabularies } from '../../../model/index.ts'
import { current, factsOf, keyOf, walkData, type Fact } from '../../../views/index.ts'
import { placeOnPage } from '../addresses.ts'
import { byText, everyEntry } from '../order.ts'
import type { Column, Table } from '../table.ts'
import { innerName, listName } from './collections.ts'
import { rowOf } from './columns.ts'

const entry: Column = { name: 'entry', type: 'string', description: 'Id of the entry.', refersTo: { table: 'entries', column: 'id' } }
const collection: Column = { name: 'collection', type: 'string', description: 'Collection of the entry.' }
const key: Column = { name: 'key', type: 'string', description: 'Place in the entry, with ids in place of indexes: benefits.pension.amount.' }
const evidence: Column[] = [
  { name: 'from', type: 'string', description: 'Date from which it holds: a year, a month or a day. Empty when no source says it.' },
  { name: 'until', type: 'string', description: 'Last date on which it held. Empty while it holds.' },
  { name: 'standing', type: 'string', description: 'How sure it is.', values: vocabularies.standings },
  { name: 'verifiedOn', type: 'date', description: 'Day on which its source was last read.' },
  { name: 'sources', type: 'list', description: 'Ids of the sources, the best first.' },
  { name: 'note', type: 'string', description: 'What a careful reader must know.' },
]

const address: Column = { name: 'address', type: 'string', description: 'Where it stands on the page of its entry; the anchor holds ids alone and survives rewording.' }

type Dated = Fact & { is: number; to?: number }

const own = (each: Entry) => (each.data as { verifiedOn?: string }).verifiedOn
const shared = (each: Entry, fact: Fact) => [['from', fact.from], ['until', fact.until], ['standing', fact.standing], ['verifiedOn', fact.verifiedOn ?? own(each)], ['sources', fact.sources], ['note', fact.note]] as [string, string][]

/** Id of the item in which a series stands. */
function itemOf(data: object, path: readonly (string | number)[]): string | undefined {
  let value: unknown = data
  let id: string | undefined
  for (const part of path) {
    value = (value as Record<string | number, unknown>)[part]
    if (typeof part === 'number') id = (value as { id?: string }).id
  }
  return id
}

/** Table of the items to which the last item of a key belongs: `benefits.pension.amount` is about a row of benefits. */
function listOf({ collection }: Entry, at: string): string {
  const [field = '', , inner, innerItem] = at.split('.')
  return innerItem === undefined ? listName(collection, field) : innerName(collection, field, inner as string)
}

/** Every value of every series: benefits, fees, days that the rule promises. Old values stay with their dates. */
export function amountsTable(corpus: Corpus): Table {
  const rows: Table['rows'] = []
  for (const each of everyEntry(corpus))
    walkData(each.data, (value, path, at) => {
      if (!('values' in value) || !Array.isArray(value.values)) return
      const series = value as { unit?: string; per?: string; bound?: string; values: Dated[] }
      const now = new Set<Fact>(current(series.values, corpus.today))
      series.values.forEach((dated, index) =>
        rows.push(rowOf([['entry', each.id], ['collection', each.collection], ['key', at], ['list', listOf(each, at)], ['item', itemOf(each.data, path)], ['position', index + 1], ['what', String(path.at(-1))], ['unit', series.unit ?? 'days'], ['per', series.per], ['bound', series.bound], ['is', dated.is], ['to', dated.to], ['holds', now.has(dated)], ...shared(each, dated), ['address', placeOnPage(corpus.site, each, anchorNear(each, at))]])),
      )
    })
  return {
    name: 'amounts',
    title: 'Amounts, fees and promised days over time',
    description: 'One row for each value of each series. Values on which sources disagree stand side by side.',
    columns: [
      entry, collection, key,
      { name: 'list', type: 'string', description: 'Table in which the thing stands that the value belongs to: benefits, steps, contest, document-get …' },
      { name: 'item', type: 'string', description: 'Id of that thing in that table.' },
      { name: 'position', type: 'integer', description: 'Place in the series, from 1; the newest first.' },
      { name: 'what', type: 'string', description: 'amount: a benefit; fee: the legal fee; days: days within which the office must act.' },
      { name: 'unit', type: 'string', description: 'Unit of the value. Money in whole rupees.', values: vocabularies.units },
      { name: 'per', type: 'string', description: 'How often it is due.', values: vocabularies.periods },
      { name: 'bound', type: 'string', description: 'Whether the value is exact, a ceiling or a floor.', values: vocabularies.bounds },
      { name: 'is', type: 'number', description: 'The value.' },
      { name: 'to', type: 'number', description: 'Upper end, when the value is a range.' },
      { name: 'holds', type: 'boolean', description: 'true when it holds on the date of the edition.' },
      ...evidence,
      address,
    ],
    key: ['entry', 'key', 'position'],
    rows,
  }
}

/** Every fact that carries sources, so that age and sureness can be counted. */
export function factsTable(corpus: Corpus): Table {
  return {
    name: 'facts',
    title: 'All facts',
    description: 'One row for each fact that carries sources, with how sure it is and when its source was last read.',
    columns: [entry, collection, key, ...evidence, address],
    key: ['entry', 'key'],
    rows: everyEntry(corpus).flatMap((each) =>
      factsOf(each).map(({ key: at, fact, verifiedOn }) => rowOf([['entry', each.id], ['collection', each.collection], ['key', at === '' ? '.' : at], ...shared(each, { ...fact, verifiedOn }), ['address', placeOnPage(corpus.site, each, anchorNear(each, at))]])),
    ),
  }
}

/** Every typed reference between entries. Those to sources stand in citations.csv, since they are many. */
function referencesTable(corpus: Corpus, sources: boolean): Pick<Table, 'columns' | 'key' | 'rows'> {
  const all = corpus.references.filter(({ to }) => (to.collection === 'sources') === sources && corpus.get(to.collection, to.id))
  const rows = all.map(({ from, path, field, to }) => rowOf([['entry', from.id], ['collection', from.collection], ['key', keyOf(from.data, path)], ['field', field], ['to', to.id], ...(sources ? [] : ([['toCollection', to.collection]] as [string, string][]))]))
  return {
    columns: [
      { ...entry, description: 'Id of the entry that refers.' }, collection, key,
      { name: 'field', type: 'string', description: 'First part of the key: the field that refers.' },
      { name: 'to', type: 'string', description: 'Id of the entry referred to.', refersTo: { table: sources ? 'sources' : 'entries', column: 'id' } },
      ...(sources ? [] : [{ name: 'toCollection', type: 'string' as const, description: 'Its collection.' }]),
    ],
    key: ['entry', 'key'],
    rows: rows.toSorted((a, b) => byText(String(a.collection), String(b.collection)) || byText(String(a.entry), String(b.entry))),
  }
}

export const relationsTable = (corpus: Corpus): Table => ({ name: 'relations', title: 'Relations between entries', description: 'One row for each typed reference from one entry to another, without those to sources.', ...referencesTable(corpus, false) })

export const citationsTable = (corpus: Corpus): Table => ({ name: 'citations', title: 'What rests on which source', description: 'One row for each source of each fact.', ...referencesTable(corpus, true) })
