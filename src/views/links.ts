import type { Corpus, Entry } from '../corpus/index.ts'
import type { Barrier, Scheme } from '../model/index.ts'
import { holds, surest, type Standing } from './facts.ts'
import { byId, perCorpus, put } from './per-corpus.ts'

/** One finding of a barrier. */
export type Evidence = Barrier['evidence'][number]

/** A barrier that blocks a scheme at a stage, with the findings that show it. */
export interface Block {
  barrier: Entry<'barriers'>
  scheme: Entry<'schemes'>
  stage: Barrier['stages'][number]
  evidence: Evidence[]
  /** Surest standing among the findings. */
  strength: Standing
}

/** Everything that looks up entries by one another, built once per corpus. Lists are sorted by id. */
export interface Links {
  blocks: Block[]
  blocksOfScheme: Map<string, Block[]>
  blocksOfBarrier: Map<string, Block[]>
  practicesOfBarrier: Map<string, Entry<'practices'>[]>
  practicesOfScheme: Map<string, Entry<'practices'>[]>
  figuresOfScheme: Map<string, Entry<'figures'>[]>
  figuresOfBarrier: Map<string, Entry<'figures'>[]>
  figuresOfOccupation: Map<string, Entry<'figures'>[]>
  observationsOfScheme: Map<string, Entry<'observations'>[]>
  observationsOfDocument: Map<string, Entry<'observations'>[]>
  observationsOfBarrier: Map<string, Entry<'observations'>[]>
  observationsOfOccupation: Map<string, Entry<'observations'>[]>
}

function blocksOf(corpus: Corpus, barrier: Entry<'barriers'>): Block[] {
  const findings = new Map(barrier.data.evidence.map((finding) => [finding.id, finding]))
  return barrier.data.blocks.flatMap((block) => {
    const scheme = corpus.get('schemes', block.scheme)
    const evidence = block.evidence.flatMap((id) => findings.get(id) ?? [])
    const strength = surest(evidence.map((finding) => finding.standing))
    return scheme && strength ? [{ barrier, scheme, stage: block.stage, evidence, strength }] : []
  })
}

/** The links of a corpus. */
export const links = perCorpus((corpus): Links => {
  const found: Links = {
    blocks: [],
    blocksOfScheme: new Map(), blocksOfBarrier: new Map(),
    practicesOfBarrier: new Map(), practicesOfScheme: new Map(),
    figuresOfScheme: new Map(), figuresOfBarrier: new Map(), figuresOfOccupation: new Map(),
    observationsOfScheme: new Map(), observationsOfDocument: new Map(),
    observationsOfBarrier: new Map(), observationsOfOccupation: new Map(),
  }
  found.blocks = sorted(corpus.all('barriers')).flatMap((barrier) => blocksOf(corpus, barrier))
  for (const block of found.blocks) {
    put(found.blocksOfScheme, block.scheme.id, block)
    put(found.blocksOfBarrier, block.barrier.id, block)
  }
  for (const practice of sorted(corpus.all('practices'))) {
    for (const id of new Set(practice.data.overcomes)) put(found.practicesOfBarrier, id, practice)
    for (const id of new Set(practice.data.schemes)) put(found.practicesOfScheme, id, practice)
  }
  for (const figure of sorted(corpus.all('figures'))) {
    for (const id of new Set(figure.data.schemes)) put(found.figuresOfScheme, id, figure)
    for (const id of new Set(figure.data.barriers)) put(found.figuresOfBarrier, id, figure)
    for (const id of new Set(figure.data.occupations)) put(found.figuresOfOccupation, id, figure)
  }
  for (const observation of sorted(corpus.all('observations'))) {
    const { scheme, document, barriers, occupations } = observation.data
    if (scheme) put(found.observationsOfScheme, scheme, observation)
    if (document) put(found.observationsOfDocument, document, observation)
    for (const id of new Set(barriers)) put(found.observationsOfBarrier, id, observation)
    for (const id of new Set(occupations)) put(found.observationsOfOccupation, id, observation)
  }
  return found
})

/** The entries in the order of their ids, whatever the order of the files was. */
export function sorted<E extends { id: string }>(entries: readonly E[]): E[] {
  return [...entries].sort(byId)
}

/** Where a scheme stands on `today`; the last known status when the dates leave a hole. */
export function statusOn(scheme: Scheme, today: string): Scheme['status'][number] {
  const now = scheme.status.find((status) => holds(status, today))
  return now ?? (scheme.status[0] as Scheme['status'][number])
}

/** True when a person can claim under the scheme on `today`. */
export function isOpen(scheme: Scheme, today: string): boolean {
  return scheme.status.some((status) => status.is === 'open' && holds(status, today))
}

/** True when `any` or a list with the occupation stands in the field. */
export function speaksOf(occupations: 'any' | readonly string[], occupation: string): boolean {
  return occupations === 'any' || occupations.includes(occupation)
}
