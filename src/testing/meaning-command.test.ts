import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { withCopy } from './index.ts'

const run = (program: string, parameters: string[], cwd: string) => spawnSync(program, parameters, { cwd, encoding: 'utf8' })

it('npm run meaning says what changed since a commit, and what npm run fix would mend', () =>
  withCopy((root) => {
    for (const parameters of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x']]) expect(run('git', parameters, root).status).toBe(0)
    const path = join(root, 'schemes/mason-card.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('is: 30, from: 2019-04', 'is: 20, from: 2026-08').replace('level: state', 'level: state   '))
    const meaning = (...more: string[]) => run(process.execPath, [resolve('scripts/meaning.ts'), '--from', 'HEAD', '--root', root, ...more], resolve('.'))
    const first = meaning()
    expect(first.status, first.stderr).toBe(0)
    expect(first.stdout).toContain('within 30 days → within 20 days from 2026\\-08')
    expect(run(process.execPath, [resolve('scripts/fix.ts'), '--root', root], resolve('.')).status).toBe(0)
    writeFileSync(join(root, 'mend.diff'), '-level: state   \n+level: state\n')
    expect(meaning('--mend', join(root, 'mend.diff')).stdout).toContain('```diff\n-level: state')
    expect(meaning('--from', 'no-such-commit').status).toBe(2)
  }))
