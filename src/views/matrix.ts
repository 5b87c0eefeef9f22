import type { Corpus, Entry } from '../corpus/index.ts'
import { liesIn, vocabularies, type Term } from '../model/index.ts'
import { surest, type Standing } from './facts.ts'
import { links, sorted, speaksOf, statusOn, type Block, type Evidence } from './links.ts'
import { byId, byText, perCorpus, put } from './per-corpus.ts'

/** Where a barrier meets a scheme. */
export interface Cell {
  barrier: string
  scheme: string
  /** Stages at which it blocks, in the order of the path. */
  stages: Term<'stages'>[]
  /** Findings that show it, each once, as the barrier lists them. */
  evidence: Evidence[]
  /** Number of these findings. */
  count: number
  /** Surest standing among them. */
  strength: Standing
  /** Keys of the findings in the barrier, from which the page makes anchors: `evidence.survey-2020`. */
  keys: string[]
}

/** Rows that share the first stage at which their barrier bites. */
export interface RowGroup {
  stage: Term<'stages'>
  barriers: Entry<'barriers'>[]
}

/** Columns that share the first contingency of their scheme. */
export interface ColumnGroup {
  contingency: Term<'contingencies'>
  schemes: Entry<'schemes'>[]
}

/** Barriers by schemes. Rows and columns without a cell are left out; white and blind spots name them. */
export interface Matrix {
  rows: RowGroup[]
  columns: ColumnGroup[]
  /** The cell of a barrier and a scheme, if the one blocks the other. */
  cell(barrier: string, scheme: string): Cell | undefined
  /** All cells, by barrier and scheme. */
  cells: Cell[]
}

/** What to keep of the matrix; every part may be left out. */
export interface MatrixFilter {
  /** Keeps barriers that hit the occupation and schemes that are open to it. */
  occupation?: string
  /** Keeps schemes that apply in the place. */
  place?: string
  /** Keeps blocks at the stage. */
  stage?: Term<'stages'>
  /** Keeps schemes that are open on the edition's date. */
  openOnly?: boolean
}

/** True when a scheme of these places applies in `place`. */
export function appliesIn(places: readonly string[], place: string): boolean {
  return places.some((outer) => liesIn(place, outer))
}

function keeps(filter: MatrixFilter, today: string): (block: Block) => boolean {
  const { occupation, place, stage, openOnly } = filter
  return ({ barrier, scheme, stage: at }) =>
    (stage === undefined || at === stage) &&
    (place === undefined || appliesIn(scheme.data.places, place)) &&
    (occupation === undefined || (speaksOf(barrier.data.occupations, occupation) && speaksOf(scheme.data.occupations, occupation))) &&
    (!openOnly || statusOn(scheme.data, today).is === 'open')
}

function cellOf(blocks: Block[]): Cell {
  const { barrier, scheme } = blocks[0] as Block
  const shown = new Set(blocks.flatMap((block) => block.evidence))
  const evidence = barrier.data.evidence.filter((finding) => shown.has(finding))
  const stages = new Set(blocks.map((block) => block.stage))
  return {
    barrier: barrier.id,
    scheme: scheme.id,
    stages: vocabularies.stages.filter((stage) => stages.has(stage)),
    evidence,
    count: evidence.length,
    strength: surest(evidence.map((finding) => finding.standing)) as Standing,
    keys: evidence.map((finding) => `evidence.${finding.id}`),
  }
}

/** The matrix of a corpus, whole or filtered. */
export function matrix(corpus: Corpus, filter: MatrixFilter = {}): Matrix {
  const blocks = links(corpus).blocks.filter(keeps(filter, corpus.today))
  const groups = Map.groupBy(blocks, ({ barrier, scheme }) => `${barrier.id} ${scheme.id}`)
  const found = new Map([...groups].map(([key, list]) => [key, cellOf(list)]))
  const barriers = sorted([...new Set(blocks.map((block) => block.barrier))])
  const schemes = sorted([...new Set(blocks.map((block) => block.scheme))])
  const byStage = Map.groupBy(barriers, (barrier) => barrier.data.stages[0])
  const byContingency = Map.groupBy(schemes, (scheme) => scheme.data.contingencies[0])
  return {
    rows: vocabularies.stages.flatMap((stage) => (byStage.has(stage) ? [{ stage, barriers: byStage.get(stage) ?? [] }] : [])),
    columns: vocabularies.contingencies.flatMap((contingency) => (byContingency.has(contingency) ? [{ contingency, schemes: byContingency.get(contingency) ?? [] }] : [])),
    cell: (barrier, scheme) => found.get(`${barrier} ${scheme}`),
    cells: [...found.values()].sort((a, b) => byText(a.barrier, b.barrier) || byText(a.scheme, b.scheme)),
  }
}

/** Barriers by the number of schemes that they block; then by findings. Those that block none stand last. */
export function barriersByReach(corpus: Corpus, filter: MatrixFilter = {}): { barrier: Entry<'barriers'>; schemes: number; evidence: number }[] {
  const cells = Map.groupBy(matrix(corpus, filter).cells, (cell) => cell.barrier)
  return corpus
    .all('barriers')
    .map((barrier) => {
      const own = cells.get(barrier.id) ?? []
      return { barrier, schemes: own.length, evidence: new Set(own.flatMap((cell) => cell.keys)).size }
    })
    .sort((a, b) => b.schemes - a.schemes || b.evidence - a.evidence || byId(a.barrier, b.barrier))
}

/** Schemes by the number of barriers that they meet; then by findings. Those that meet none stand last. */
export function schemesByBarriers(corpus: Corpus, filter: MatrixFilter = {}): { scheme: Entry<'schemes'>; barriers: number; evidence: number }[] {
  const cells = Map.groupBy(matrix(corpus, filter).cells, (cell) => cell.scheme)
  return corpus
    .all('schemes')
    .map((scheme) => {
      const own = cells.get(scheme.id) ?? []
      return { scheme, barriers: own.length, evidence: own.reduce((sum, cell) => sum + cell.count, 0) }
    })
    .sort((a, b) => b.barriers - a.barriers || b.evidence - a.evidence || byId(a.scheme, b.scheme))
}

/** What blocks at each stage, in the order of the path: the funnel. A pair of barrier and scheme counts once at a stage. */
export function stagesByBlocks(corpus: Corpus, filter: MatrixFilter = {}): { stage: Term<'stages'>; blocks: number; barriers: number; schemes: number; evidence: number }[] {
  const { cells } = matrix(corpus, filter)
  const atStage = new Map<Term<'stages'>, Cell[]>()
  for (const cell of cells) for (const stage of cell.stages) put(atStage, stage, cell)
  const shown = Map.groupBy(links(corpus).blocks.filter(keeps(filter, corpus.today)), (block) => block.stage)
  return vocabularies.stages.map((stage) => {
    const own = atStage.get(stage) ?? []
    return {
      stage,
      blocks: own.length,
      barriers: new Set(own.map((cell) => cell.barrier)).size,
      schemes: new Set(own.map((cell) => cell.scheme)).size,
      evidence: new Set(shown.get(stage)?.flatMap((block) => block.evidence)).size,
    }
  })
}

/** Barriers that no practice overcomes, by how many schemes they block. */
export function whiteSpots(corpus: Corpus): { barrier: Entry<'barriers'>; schemes: number }[] {
  const { practicesOfBarrier } = links(corpus)
  return barriersByReach(corpus).filter(({ barrier }) => !practicesOfBarrier.has(barrier.id)).map(({ barrier, schemes }) => ({ barrier, schemes }))
}

/** Schemes of which nothing is known in practice: no barrier, no observation, no figure. Sorted by id. */
export const blindSpots = perCorpus((corpus): Entry<'schemes'>[] => {
  const { blocksOfScheme, observationsOfScheme, figuresOfScheme } = links(corpus)
  return sorted(corpus.all('schemes')).filter(({ id }) => !blocksOfScheme.has(id) && !observationsOfScheme.has(id) && !figuresOfScheme.has(id))
})
