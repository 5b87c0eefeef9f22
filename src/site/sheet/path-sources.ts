import type { Entry } from '../../corpus/index.ts'
import { links, pathOf, pathOfBarrier, pathOfOccupation, type PathStage } from '../../views/index.ts'
import type { Reader } from '../reader.ts'

/** The path that the page of an entry shows; empty for kinds that have none. */
export function stagesOf(reader: Reader, entry: Entry): PathStage[] {
  const { corpus } = reader
  if (entry.collection === 'schemes') return pathOf(corpus, entry.id).stages
  if (entry.collection === 'barriers') return pathOfBarrier(corpus, entry.id).stages.filter(({ empty }) => !empty.inPractice)
  return entry.collection === 'occupations' ? pathOfOccupation(corpus, entry.id).stages : []
}

/** Sources of other entries that a path cites: findings of barriers and field reports. */
export function pathSources(reader: Reader, entry: Entry): string[] {
  const path = stagesOf(reader, entry).flatMap(({ inPractice }) => [
    ...inPractice.observations.flatMap((report) => report.data.sources),
    ...inPractice.barriers.slice(0, entry.collection === 'schemes' ? undefined : 3).flatMap(({ blocks }) => [...new Set(blocks.flatMap((block) => block.evidence))].slice(0, 2).flatMap((finding) => finding.sources)),
  ])
  const strongest = entry.collection === 'schemes' ? (links(reader.corpus).blocksOfScheme.get(entry.id) ?? []).flatMap((block) => block.evidence.slice(0, 1).flatMap((finding) => finding.sources)) : []
  return [...path, ...strongest]
}
