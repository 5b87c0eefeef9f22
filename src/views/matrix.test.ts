import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUp, said, type MadeUp } from './made-up.fixture.ts'
import { barriersByReach, blindSpots, matrix, schemesByBarriers, stagesByBlocks, whiteSpots } from './matrix.ts'

const finding = (id: string, standing = 'reported') => ({ id, finding: 'x', sources: ['a-source'], standing })
const parts: MadeUp = {
  schemes: {
    card: { places: ['IN-KA'], occupations: ['construction'], contingencies: ['identity', 'old-age'] },
    grain: { contingencies: ['food'] },
    old: { contingencies: ['old-age'], status: [{ is: 'ended', from: '2020', ...said }] },
    silent: {},
    counted: {},
  },
  barriers: {
    wall: {
      stages: ['prove'], evidence: [finding('one'), finding('two', 'confirmed'), finding('three', 'unverified')],
      blocks: [{ scheme: 'card', stage: 'apply', evidence: ['one'] }, { scheme: 'card', stage: 'prove', evidence: ['two', 'one'] }, { scheme: 'grain', stage: 'prove', evidence: ['three'] }],
    },
    ditch: { stages: ['know', 'prove'], occupations: ['garment-work'], blocks: [{ scheme: 'grain', stage: 'know', evidence: ['survey'] }, { scheme: 'old', stage: 'know', evidence: ['survey'] }] },
    idle: { stages: ['keep'] },
  },
  practices: { ladder: { overcomes: ['wall'] } },
  figures: { number: { schemes: ['counted'] } },
}
const corpus = madeUp(parts)
const cells = (filter: Parameters<typeof matrix>[1]) => matrix(corpus, filter).cells.map((cell) => `${cell.barrier}/${cell.scheme}`)

describe('matrix', () => {
  it('groups rows by first stage and columns by first contingency', () => {
    const { rows, columns } = matrix(corpus)
    expect(rows.map(({ stage, barriers }) => [stage, barriers.map(({ id }) => id)])).toEqual([['know', ['ditch']], ['prove', ['wall']]])
    expect(columns.map(({ contingency, schemes }) => [contingency, schemes.map(({ id }) => id)])).toEqual([['old-age', ['old']], ['food', ['grain']], ['identity', ['card']]])
  })
  it('counts each finding once and takes the surest', () => {
    expect(matrix(corpus).cell('wall', 'card')).toMatchObject({ count: 2, strength: 'confirmed', stages: ['prove', 'apply'], keys: ['evidence.one', 'evidence.two'] })
    expect(matrix(corpus).cell('wall', 'grain')?.strength).toBe('unverified')
    expect(matrix(corpus).cell('ditch', 'card')).toBeUndefined()
  })
  it('filters by occupation, place, stage and status', () => {
    expect(cells({ occupation: 'construction' })).toEqual(['wall/card', 'wall/grain'])
    expect(cells({ occupation: 'garment-work' })).toEqual(['ditch/grain', 'ditch/old', 'wall/grain'])
    expect(cells({ place: 'IN-BR' })).toEqual(['ditch/grain', 'ditch/old', 'wall/grain'])
    expect(cells({ stage: 'apply' })).toEqual(['wall/card'])
    expect(cells({ openOnly: true })).toEqual(['ditch/grain', 'wall/card', 'wall/grain'])
  })
  it('does not mind the order of the files', () => {
    expect(matrix(madeUp(parts, { reverse: true })).cells).toEqual(matrix(corpus).cells)
    expect(barriersByReach(madeUp(parts, { reverse: true })).map(({ barrier }) => barrier.id)).toEqual(barriersByReach(corpus).map(({ barrier }) => barrier.id))
  })
  it('leaves no trace of a barrier that is gone', () => {
    const { wall: _, ...rest } = parts.barriers as Record<string, object>
    const without = madeUp({ ...parts, barriers: rest, practices: {} })
    expect(matrix(without).cells.every((cell) => cell.barrier !== 'wall')).toBe(true)
    expect(schemesByBarriers(without).find(({ scheme }) => scheme.id === 'card')?.barriers).toBe(0)
  })
})

describe('rankings', () => {
  it('rank barriers, schemes and stages', () => {
    expect(barriersByReach(corpus).map(({ barrier, schemes, evidence }) => [barrier.id, schemes, evidence])).toEqual([['wall', 2, 3], ['ditch', 2, 1], ['idle', 0, 0]])
    expect(schemesByBarriers(corpus).map(({ scheme, barriers, evidence }) => [scheme.id, barriers, evidence])).toEqual([['grain', 2, 2], ['card', 1, 2], ['old', 1, 1], ['counted', 0, 0], ['silent', 0, 0]])
    expect(stagesByBlocks(corpus).filter(({ blocks }) => blocks > 0)).toEqual([
      { stage: 'know', blocks: 2, barriers: 1, schemes: 2, evidence: 1 },
      { stage: 'prove', blocks: 2, barriers: 1, schemes: 2, evidence: 3 },
      { stage: 'apply', blocks: 1, barriers: 1, schemes: 1, evidence: 1 },
    ])
  })
  it('name white spots and blind spots', () => {
    expect(whiteSpots(corpus).map(({ barrier, schemes }) => [barrier.id, schemes])).toEqual([['ditch', 2], ['idle', 0]])
    expect(blindSpots(corpus).map(({ id }) => id)).toEqual(['silent'])
  })
  it('agree with the blocks, whatever they are', () => {
    const block = fc.record({ scheme: fc.constantFrom('a', 'b', 'c'), stage: fc.constantFrom('prove', 'apply', 'keep'), evidence: fc.subarray(['one', 'two'], { minLength: 1 }) })
    fc.assert(
      fc.property(fc.array(fc.array(block, { maxLength: 6 }), { maxLength: 4 }), (lists) => {
        const made = madeUp({ schemes: { a: {}, b: {}, c: {} }, barriers: Object.fromEntries(lists.map((blocks, i) => [`b${i}`, { evidence: [finding('one'), finding('two')], blocks }])) })
        const pairs = new Set(lists.flatMap((blocks, i) => blocks.map(({ scheme }) => `b${i}/${scheme}`)))
        expect(new Set(matrix(made).cells.map((cell) => `${cell.barrier}/${cell.scheme}`))).toEqual(pairs)
        expect(barriersByReach(made).reduce((sum, { schemes }) => sum + schemes, 0)).toBe(pairs.size)
        expect(schemesByBarriers(made).reduce((sum, { barriers }) => sum + barriers, 0)).toBe(pairs.size)
      }),
      { numRuns: 40 },
    )
  })
})
