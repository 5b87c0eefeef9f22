import { links, pathOf } from '../../views/index.ts'
import type { Reader } from '../reader.ts'

/** Sources of other entries that the path of a scheme cites: findings of barriers and field reports. */
export function pathSources(reader: Reader, scheme: string): string[] {
  const strongest = (links(reader.corpus).blocksOfScheme.get(scheme) ?? []).flatMap((block) => block.evidence.slice(0, 1).flatMap((finding) => finding.sources))
  const path = pathOf(reader.corpus, scheme).stages.flatMap(({ inPractice }) => [
    ...inPractice.observations.flatMap((report) => report.data.sources),
    ...inPractice.barriers.flatMap(({ blocks }) => [...new Set(blocks.flatMap((block) => block.evidence))].slice(0, 2).flatMap((finding) => finding.sources)),
  ])
  return [...path, ...strongest]
}
