import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withCopy } from '../../testing/index.ts'
import { liveProblems } from './index.ts'

test('while somebody writes, errors are told with their place, that of the saved file first, and go when they are mended', () =>
  withCopy((root) => {
    expect(liveProblems(root)).toEqual({ text: 'No errors in the content.' })
    const path = 'schemes/mason-card.md'
    const text = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(root, 'barriers/slow-office.md'), readFileSync(join(root, 'barriers/slow-office.md'), 'utf8').replace('title:', 'titel:'))
    writeFileSync(join(root, path), text.replace('level: state', 'level: stat'))
    const live = liveProblems(root, path)
    expect(live.error).toMatchObject({ path, line: text.split('\n').findIndex((line) => line.startsWith('level:')) + 1 })
    expect(live.error?.message.split('\n')[0]).toContain('did you mean')
    expect(live.text).toMatch(/barriers\/slow-office\.md.*titel/)
    expect(live.text).toMatch(/errors in the content\.$/)
  }))
