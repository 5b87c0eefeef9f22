import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusAt } from '../../scripts/history.ts'
import { readCorpus } from '../corpus/index.ts'
import { diffOf } from '../editions/index.ts'
import { withCopy } from './index.ts'

const git = (root: string, ...parameters: string[]) => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...parameters], { cwd: root, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

test('an edition is read from its tag without touching the files, and what changed since is named', () =>
  withCopy((root) => {
    git(root, 'init', '--quiet')
    git(root, 'add', '.')
    git(root, 'commit', '--quiet', '-m', 'First')
    git(root, 'tag', 'v2026.11')
    const path = join(root, 'schemes/mason-card.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('is: 4000', 'is: 4500'))
    const site = join(root, 'content/site.yaml')
    writeFileSync(site, readFileSync(site, 'utf8').replace('number: "2026.11"', 'number: "2026.12"'))
    rmSync(join(root, 'content/observations/card-took-long.md'))
    const before = corpusAt(root, 'v2026.11')
    expect(before.entries.length).toBe(readCorpus(root).entries.length + 1)
    expect(readFileSync(path, 'utf8')).toContain('is: 4500')
    expect(diffOf(before, readCorpus(root))).toEqual({
      from: '2026.11', to: '2026.12', added: [],
      ended: [{ entry: 'observations/card-took-long' }],
      changed: [{ entry: 'schemes/mason-card', values: [{ key: 'benefits.school-money.amount.values.0.is', old: 4000, new: 4500 }] }],
    })
    expect(() => corpusAt(root, 'v1900')).toThrow('git ls-tree')
  }))
