import type { Corpus, Entry } from '../corpus/index.ts'
import { vocabularies, type Barrier, type Scheme, type Term } from '../model/index.ts'
import { current, holds, type Fact } from './facts.ts'
import { links, sorted, type Block } from './links.ts'
import { summarise, type Summary } from './observations.ts'
import { byText, perCorpus, put } from './per-corpus.ts'

/** A stage of the path. */
export type StageId = Term<'stages'>
/** A step of a scheme. */
export type Step = Scheme['steps'][number]
type Fee = NonNullable<Step['fee']>
type Value = Fee['values'][number]

/** A step with what the rule says today: several fees or days where sources disagree, none where no source says it. */
export interface StepOnPaper {
  scheme: Entry<'schemes'>
  step: Step
  /** Legal fee now, with its unit and period. */
  fee: { unit: Fee['unit']; per: Fee['per']; bound: Fee['bound']; values: Value[] } | undefined
  /** Days that the rule promises now. */
  days: Value[]
  /** Time limits for the worker that hold now. */
  within: NonNullable<Step['within']>
}

/** What the rule says at a stage. */
export interface OnPaper {
  steps: StepOnPaper[]
  /** At `prove`: papers that the office asks for. */
  papers: Scheme['documents']
  /** At `qualify`: conditions that hold today. */
  tests: Scheme['eligibility']
  /** At `be-paid`: what is given. */
  benefits: Scheme['benefits']
  /** At `keep`: what happens in a move. */
  portability: Scheme['portability']
  /** At `contest`: ways to contest. */
  contest: Scheme['contest']
}

/** What happens at a stage, with its evidence. */
export interface InPractice {
  /** Barriers that bite here, those with the most findings first. */
  barriers: { barrier: Entry<'barriers'>; blocks: Block[] }[]
  observations: Entry<'observations'>[]
  summary: Summary | undefined
  figures: Entry<'figures'>[]
}

/** One stage of a path: on paper beside in practice, what to do, and what helps. */
export interface PathStage {
  stage: StageId
  onPaper: OnPaper
  inPractice: InPractice
  /** Next steps of the barriers that bite here, the barrier with the most findings first. */
  doNow: { barrier: Entry<'barriers'>; advice: Barrier['doNow'][number] }[]
  practices: Entry<'practices'>[]
  /** True where nothing is recorded: the page says so and how to add it. */
  empty: { onPaper: boolean; inPractice: boolean }
}

/** A path of nine stages, and the figures that belong to no single stage. */
export interface Path {
  stages: PathStage[]
  figures: Entry<'figures'>[]
}

/** A step with its fee, days and limits as they stand on `today`. */
export function stepOnPaper(scheme: Entry<'schemes'>, step: Step, today: string): StepOnPaper {
  const values = step.fee ? current(step.fee.values, today) : []
  return {
    scheme,
    step,
    fee: step.fee && values.length > 0 ? { unit: step.fee.unit, per: step.fee.per, bound: step.fee.bound, values } : undefined,
    days: current(step.days?.values ?? [], today),
    within: (step.within ?? []).filter((limit) => holds(limit, today)),
  }
}

interface Matter {
  onPaper(stage: StageId): OnPaper
  blocks: Block[]
  /** Barriers that bite at a stage without a block that shows it. */
  alsoBite?(stage: StageId): Entry<'barriers'>[]
  observations: Entry<'observations'>[]
  figures: Entry<'figures'>[]
  /** Practices that act at a stage although no barrier here calls for them. */
  practices: Entry<'practices'>[]
}

const nothing: OnPaper = { steps: [], papers: [], tests: [], benefits: [], portability: [], contest: [] }
const findings = (blocks: Block[]) => new Set(blocks.flatMap((block) => block.evidence)).size

function pathOver(corpus: Corpus, matter: Matter): Path {
  const { practicesOfBarrier } = links(corpus)
  const stages = vocabularies.stages.map((stage): PathStage => {
    const byBarrier = Map.groupBy(matter.blocks.filter((block) => block.stage === stage), (block) => block.barrier)
    for (const barrier of matter.alsoBite?.(stage) ?? []) if (!byBarrier.has(barrier)) byBarrier.set(barrier, [])
    const barriers = [...byBarrier]
      .map(([barrier, blocks]) => ({ barrier, blocks }))
      .sort((a, b) => findings(b.blocks) - findings(a.blocks) || byText(a.barrier.id, b.barrier.id))
    const observations = matter.observations.filter((observation) => observation.data.stage === stage)
    const figures = matter.figures.filter((figure) => figure.data.stage === stage)
    const practices = new Set([
      ...barriers.flatMap(({ barrier }) => (practicesOfBarrier.get(barrier.id) ?? []).filter((practice) => practice.data.stages.includes(stage))),
      ...matter.practices.filter((practice) => practice.data.stages.includes(stage)),
    ])
    const onPaper = matter.onPaper(stage)
    return {
      stage,
      onPaper,
      inPractice: { barriers, observations, summary: summarise(observations), figures },
      doNow: barriers.flatMap(({ barrier }) => barrier.data.doNow.map((advice) => ({ barrier, advice }))),
      practices: sorted([...practices]),
      empty: {
        onPaper: Object.values(onPaper).every((list) => list.length === 0),
        inPractice: barriers.length + observations.length + figures.length === 0,
      },
    }
  })
  return { stages, figures: matter.figures.filter((figure) => figure.data.stage === undefined) }
}

/** The path of a scheme. Throws for an id that is no scheme. */
export function pathOf(corpus: Corpus, id: string): Path {
  const scheme = corpus.need('schemes', id)
  const { blocksOfScheme, observationsOfScheme, figuresOfScheme, practicesOfScheme } = links(corpus)
  const { data } = scheme
  const now = <T extends Pick<Fact, 'from' | 'until'>>(facts: T[]) => facts.filter((fact) => holds(fact, corpus.today))
  return pathOver(corpus, {
    onPaper: (stage) => ({
      steps: data.steps.filter((step) => step.stage === stage).map((step) => stepOnPaper(scheme, step, corpus.today)),
      papers: stage === 'prove' ? data.documents : [],
      tests: stage === 'qualify' ? now(data.eligibility) : [],
      benefits: stage === 'be-paid' ? data.benefits : [],
      portability: stage === 'keep' ? now(data.portability) : [],
      contest: stage === 'contest' ? data.contest : [],
    }),
    blocks: blocksOfScheme.get(id) ?? [],
    observations: observationsOfScheme.get(id) ?? [],
    figures: figuresOfScheme.get(id) ?? [],
    practices: practicesOfScheme.get(id) ?? [],
  })
}

/** The path from a barrier's side: where it bites, which steps of which schemes it blocks, what was seen there. */
export function pathOfBarrier(corpus: Corpus, id: string): Path {
  const barrier = corpus.need('barriers', id)
  const { blocksOfBarrier, observationsOfBarrier, figuresOfBarrier, practicesOfBarrier } = links(corpus)
  const blocks = blocksOfBarrier.get(id) ?? []
  const stepsAt = (stage: StageId) =>
    sorted([...new Set(blocks.filter((block) => block.stage === stage).map((block) => block.scheme))]).flatMap((scheme) =>
      scheme.data.steps.filter((step) => step.stage === stage).map((step) => stepOnPaper(scheme, step, corpus.today)),
    )
  return pathOver(corpus, {
    onPaper: (stage) => ({ ...nothing, steps: stepsAt(stage) }),
    blocks,
    alsoBite: (stage) => (barrier.data.stages.includes(stage) ? [barrier] : []),
    observations: observationsOfBarrier.get(id) ?? [],
    figures: figuresOfBarrier.get(id) ?? [],
    practices: practicesOfBarrier.get(id) ?? [],
  })
}

const schemesMadeFor = perCorpus((corpus) => {
  const made = new Map<string, Entry<'schemes'>[]>()
  for (const scheme of sorted(corpus.all('schemes')))
    if (scheme.data.occupations !== 'any')
      for (const occupation of new Set(scheme.data.occupations)) put(made, occupation, scheme)
  return made
})

/**
 * The path from an occupation's side: on paper the steps of the schemes made for it (not of those for everybody), in
 * practice the barriers of these schemes, and the barriers, reports, figures and practices that name the occupation.
 */
export function pathOfOccupation(corpus: Corpus, id: string): Path {
  corpus.need('occupations', id)
  const { blocksOfScheme, observationsOfOccupation, figuresOfOccupation } = links(corpus)
  const schemes = schemesMadeFor(corpus).get(id) ?? []
  const named = sorted(corpus.all('barriers')).filter((barrier) => barrier.data.occupations !== 'any' && barrier.data.occupations.includes(id))
  return pathOver(corpus, {
    onPaper: (stage) => ({
      ...nothing,
      steps: schemes.flatMap((scheme) => scheme.data.steps.filter((step) => step.stage === stage).map((step) => stepOnPaper(scheme, step, corpus.today))),
    }),
    blocks: schemes.flatMap((scheme) => blocksOfScheme.get(scheme.id) ?? []),
    alsoBite: (stage) => named.filter((barrier) => barrier.data.stages.includes(stage)),
    observations: observationsOfOccupation.get(id) ?? [],
    figures: figuresOfOccupation.get(id) ?? [],
    practices: sorted(corpus.all('practices')).filter((practice) => practice.data.occupations !== 'any' && practice.data.occupations.includes(id)),
  })
}
