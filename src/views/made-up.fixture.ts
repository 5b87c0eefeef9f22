import { Corpus, parseProse, type Entry } from '../corpus/index.ts'
import { schemas, type Collection } from '../model/index.ts'

/** Evidence for made-up facts. */
export const said = { sources: ['a-source'], standing: 'reported' as const }

const head = { summary: 'Made up for a test.', verifiedOn: '2026-11-21' }

const fill: Record<Collection, object> = {
  schemes: { ...head, occupations: 'any', form: 'scheme', level: 'union', places: ['IN'], contingencies: ['old-age'], status: [{ is: 'open', from: '2020', ...said }] },
  occupations: {
    ...head, protection: 'mixed',
    hiring: [{ id: 'daily', label: 'By the day.', ...said }], hazards: [{ id: 'falls', label: 'Falls.', ...said }], doFirst: [{ id: 'ask', label: 'Ask for the card.' }],
  },
  barriers: {
    ...head, occupations: 'any', stages: ['prove'], causes: ['policy'],
    evidence: [{ id: 'survey', finding: 'Nine in ten had none.', ...said }],
    doNow: [{ id: 'diary', label: 'Keep a diary.' }], remedies: [{ id: 'self', action: 'Accept self-declaration.', actor: 'board', ...said }],
  },
  practices: { ...head, occupations: 'any', form: 'field', places: ['IN-KA'], overcomes: ['wall'], stages: ['prove'], results: [{ id: 'cases', finding: 'Many cards.', ...said }] },
  documents: { ...head, proves: ['identity'], get: [{ id: 'ask', label: 'Ask for it.', ...said }] },
  states: { ...head, place: 'IN-KA' },
  organisations: { ...head, kind: 'board', places: ['IN-KA'], sources: ['a-source'] },
  sources: { type: 'report', publisher: 'Nobody', accessed: '2026-11-21', language: 'en', rank: 'secondary' },
  figures: { ...head, measure: 'people', points: [{ id: 'one', value: 1, ...said }] },
  observations: { stage: 'apply', place: 'IN-KA', month: '2026-03', outcome: 'granted', verifiedOn: '2026-11-21', ...said },
  pages: { ...head, section: 'about' },
  decisions: { decidedOn: '2026-11-21' },
}

function entryOf(collection: Collection, id: string, data: object): Entry {
  const parsed = schemas[collection].parse({ title: `The ${id}`, ...fill[collection], ...data })
  return {
    collection, id, data: parsed, path: `${collection}/${id}.md`, body: '', bodyLine: 1, tree: parseProse(''), translations: new Map(),
    at: () => ({ line: 1, column: 1 }),
  }
}

/** Entries of a made-up corpus: by collection and id, each only with what the test is about. */
export type MadeUp = { [C in Collection]?: Record<string, object> }

/** A corpus of made-up entries; what a test does not say is filled in so that the schemas pass. `reverse` turns the order of the files round. */
export function madeUp(parts: MadeUp, options: { today?: string; reverse?: boolean } = {}): Corpus {
  const entries = (Object.keys(parts) as Collection[]).flatMap((collection) =>
    Object.entries(parts[collection] ?? {}).map(([id, data]) => entryOf(collection, id, data)),
  )
  return new Corpus({
    root: '/', files: [], tombstones: [], translations: [], siteError: undefined,
    entries: options.reverse ? entries.reverse() : entries,
    site: {
      name: 'Made up', address: 'https://example.org', base: '/', repository: 'https://example.org/r', branch: 'main', home: 'IN-KA',
      edition: { number: '2026.11', date: options.today ?? '2026-11-21' }, contacts: { email: 'a@example.org', security: 'a@example.org' },
    },
  })
}
