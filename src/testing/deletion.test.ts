import { describe, expect, it } from 'vitest'
import type { Corpus } from '../corpus/index.ts'
import { wholeFiles } from '../editions/index.ts'
import { check } from '../rules/index.ts'
import { barriersByReach, matrix, pathOf, remediesByActor, stagesByBlocks } from '../views/index.ts'
import { corpusAfter, linesAfter } from './index.ts'

const path = 'barriers/slow-office.md'
const references = {
  'content/observations/card-took-long.md': (text: string) => text.replace('barriers: [slow-office]\n', ''),
  'content/figures/days-for-a-card.md': (text: string) => text.replace('barriers: [slow-office]\n', ''),
  'practices/one-desk.md': (text: string) => text.replace('overcomes: [slow-office]', 'overcomes: [no-work-proof]'),
}
const names = (corpus: Corpus) => ({
  matrix: matrix(corpus).cells.map((cell) => cell.barrier),
  lists: barriersByReach(corpus).map(({ barrier }) => barrier.id),
  path: pathOf(corpus, 'mason-card').stages.flatMap(({ inPractice }) => inPractice.barriers.map(({ barrier }) => barrier.id)),
  policy: remediesByActor(corpus).flatMap(({ proposals }) => proposals.map(({ barrier }) => barrier.id)),
  data: wholeFiles(corpus).filter(({ text }) => text.includes('slow-office')).map((file) => file.path),
})
const blocks = (corpus: Corpus) => stagesByBlocks(corpus).reduce((sum, stage) => sum + stage.blocks, 0)

describe('deleting a barrier', () => {
  it('without its references is refused: each of them is named', () => {
    const lines = linesAfter({ [path]: null })
    for (const file of Object.keys(references)) expect(lines.some((line) => line.startsWith(`${file}:`) && line.includes('slow-office'))).toBe(true)
  })
  it('with its references leaves the check clean, and no matrix, list, path, policy or data names it', () => {
    const before = corpusAfter()
    const after = corpusAfter({ [path]: null, ...references })
    expect(check(after).filter((problem) => problem.level === 'error')).toEqual([])
    const then = names(before)
    const now = names(after)
    for (const [what, list] of Object.entries(then)) {
      expect(list.length, what).toBeGreaterThan(0)
      if (what !== 'data') expect(list, what).toContain('slow-office')
    }
    for (const [what, list] of Object.entries(now)) expect(what === 'data' ? list : list.filter((id) => id === 'slow-office'), what).toEqual([])
    expect(blocks(after)).toBeLessThan(blocks(before))
  })
})
