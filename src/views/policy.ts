import type { Corpus, Entry } from '../corpus/index.ts'
import { vocabularies, type Barrier, type Term } from '../model/index.ts'
import { links, sorted } from './links.ts'
import { byText, perCorpus } from './per-corpus.ts'

/** What would end a barrier, with the barrier and the practices that show that it can be done. */
export interface Proposal {
  remedy: Barrier['remedies'][number]
  barrier: Entry<'barriers'>
  /** Schemes that the barrier blocks: what acting would open. */
  schemes: number
  /** Practices that the remedy names. */
  answeredBy: Entry<'practices'>[]
}

/** What one actor could do, the barrier that blocks the most schemes first. */
export interface Addressed {
  actor: Term<'actors'>
  proposals: Proposal[]
}

/** Remedies by who must act, in the order of the vocabulary; actors to whom nothing is addressed are left out. */
export const remediesByActor = perCorpus((corpus): Addressed[] => {
  const { blocksOfBarrier } = links(corpus)
  const proposals = corpus.all('barriers').flatMap((barrier) => {
    const schemes = new Set((blocksOfBarrier.get(barrier.id) ?? []).map((block) => block.scheme)).size
    return barrier.data.remedies.map((remedy): Proposal => ({ remedy, barrier, schemes, answeredBy: remedy.answeredBy.flatMap((id) => corpus.get('practices', id) ?? []) }))
  })
  const byActor = Map.groupBy(proposals, ({ remedy }) => remedy.actor)
  return vocabularies.actors.flatMap((actor) => {
    const own = byActor.get(actor)
    return own ? [{ actor, proposals: own.sort((a, b) => b.schemes - a.schemes || byText(a.barrier.id, b.barrier.id) || byText(a.remedy.id, b.remedy.id)) }] : []
  })
})

/** A policy practice with the barriers that it overcomes. */
export interface PolicyPractice {
  practice: Entry<'practices'>
  barriers: Entry<'barriers'>[]
}

/** Practices that a government made a rule, sorted by id. */
export const policyPractices = perCorpus((corpus): PolicyPractice[] =>
  sorted(corpus.all('practices'))
    .filter(({ data }) => data.form === 'policy')
    .map((practice) => ({ practice, barriers: sorted([...new Set(practice.data.overcomes)].flatMap((id) => corpus.get('barriers', id) ?? [])) })),
)

/** Policy practices by place, in the order of the place codes. */
export function policyByPlace(corpus: Corpus): { place: string; practices: PolicyPractice[] }[] {
  const places = new Set(policyPractices(corpus).flatMap(({ practice }) => practice.data.places))
  return [...places].sort(byText).map((place) => ({ place, practices: policyPractices(corpus).filter(({ practice }) => practice.data.places.some((each) => each === place)) }))
}
