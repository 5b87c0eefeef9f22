import { describe, expect, it } from 'vitest'
import { fitted, isRoomy, linesFor, type Parts } from './fitting.ts'

const lines = (count: number, length = 200) => Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }))
const long: Parts = { gives: lines(9), who: lines(12), papers: lines(15, 40), steps: lines(9), limits: lines(5), refused: lines(5), say: lines(4) }
const short: Parts = { gives: lines(1, 30), who: lines(2, 30), papers: lines(2, 20), steps: lines(2, 60), limits: [], refused: [], say: [] }

describe('what fits on a sheet', () => {
  it('is all of it, in large letters, when it is little', () => {
    expect(fitted(short, 'kn', ['Title', 'Summary'], 1)).toEqual(short)
    expect(isRoomy(short, short, 'kn', ['Title', 'Summary'], 1)).toBe(true)
  })
  it.each(['en', 'kn', 'hi'] as const)('%s: is cut until it fits, and papers and steps stay', (language) => {
    const parts = fitted(long, language, ['Title', 'x'.repeat(300)], 3)
    expect(linesFor(parts, long, language, ['Title', 'x'.repeat(300)], 3)).toBeLessThanOrEqual(84)
    expect(parts.papers.length).toBeGreaterThanOrEqual(3)
    expect(parts.steps.length).toBeGreaterThanOrEqual(2)
    expect(parts.gives.length).toBeGreaterThanOrEqual(1)
    expect(isRoomy(parts, long, language, ['Title'], 3)).toBe(false)
  })
})
