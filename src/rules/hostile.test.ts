import { expect, test } from 'vitest'
import { toLine } from '../report/index.ts'
import { corpusAfter } from '../testing/index.ts'
import { hostile } from '../testing/hostile.ts'
import { check } from './index.ts'

test('every hostile input is refused, at its place', () => {
  expect(hostile.length).toBeGreaterThan(600)
  const passed = hostile.flatMap(({ name, path, text }) => {
    const problems = check(corpusAfter({ [path]: text })).filter((problem) => problem.level === 'error' && problem.path === path)
    const lines = text.split(/\r?\n/).length
    for (const problem of problems) {
      expect(problem.line, name).toBeLessThanOrEqual(lines)
      expect(toLine(problem), name).not.toMatch(/[\u0000-\u001f\u202e]/)
    }
    return problems.length > 0 ? [] : [name]
  })
  expect(passed).toEqual([])
}, 120_000)
