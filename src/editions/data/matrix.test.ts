import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { matrix } from '../../views/index.ts'
import { wholeFiles } from './files.ts'
import { sample } from './sample.fixture.ts'

interface Barrier { id: string; evidence: { id: string; standing: string }[]; blocks: { scheme: string; stage: string; evidence: string[] }[] }
interface Cell { barrier: string; scheme: string; stages: string[]; findings: number; evidence: string[] }

describe.each([['the made-up corpus', sample], ['the handbook', readCorpus(resolve('.'))]] as const)('%s', (_name, corpus) => {
  const file = (name: string) => JSON.parse(wholeFiles(corpus).find(({ path }) => path === `data/v1/${name}.json`)?.text ?? '') as unknown
  it('the matrix can be counted again from the JSON of the barriers and schemes', () => {
    const schemes = new Set((file('schemes') as { id: string }[]).map(({ id }) => id))
    const counted = new Map<string, { stages: Set<string>; evidence: Set<string> }>()
    for (const { id, blocks, evidence } of file('barriers') as Barrier[])
      for (const block of blocks.filter(({ scheme }) => schemes.has(scheme))) {
        const cell = counted.get(`${id} ${block.scheme}`) ?? { stages: new Set(), evidence: new Set() }
        cell.stages.add(block.stage)
        for (const finding of block.evidence) if (evidence.some((each) => each.id === finding)) cell.evidence.add(finding)
        counted.set(`${id} ${block.scheme}`, cell)
      }
    const published = file('matrix') as { cells: Cell[]; counts: { cells: number; findings: number } }
    expect(published.cells).toHaveLength(counted.size)
    for (const cell of published.cells) {
      const own = counted.get(`${cell.barrier} ${cell.scheme}`)
      expect(new Set(cell.stages)).toEqual(own?.stages)
      expect(new Set(cell.evidence)).toEqual(own?.evidence)
      expect(cell.findings).toBe(own?.evidence.size)
    }
    expect(published.counts).toEqual({ cells: counted.size, findings: [...counted.values()].reduce((sum, { evidence }) => sum + evidence.size, 0) })
    expect(published.counts.cells).toBe(matrix(corpus).cells.length)
  })
})
