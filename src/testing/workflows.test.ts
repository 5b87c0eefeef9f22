import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

interface Step { uses?: string; run?: string; with?: Record<string, unknown> }
interface Workflow { on: Record<string, unknown>; permissions: object; jobs: Record<string, { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }> }

const folder = resolve('.github/workflows')
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

describe.each(readdirSync(folder).map((name) => [name] as const))('%s', (name) => {
  const flow = load(readFileSync(join(folder, name), 'utf8')) as Workflow
  const jobs = Object.values(flow.jobs)
  const steps = jobs.flatMap((job) => job.steps)
  it('may do nothing but what each job names', () => {
    expect(flow.permissions).toEqual({})
    // A job that may write runs nothing of the repository or of packages.
    for (const { permissions, steps: own } of jobs) {
      const runsCode = own.some(({ uses, run }) => uses?.startsWith('actions/checkout@') || /\b(?:npm|npx|node)\b/.test(run ?? ''))
      expect(permissions.contents).toBe(runsCode ? 'read' : 'write')
    }
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })
  it('takes actions by their full hash and leaves no token in the work folder', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    for (const step of steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toEqual({ 'persist-credentials': false })
  })
  it('runs commands that are there, and none of others from a text that somebody wrote', () => {
    for (const { run } of steps) {
      for (const [, script] of run?.matchAll(/npm run ([\w-]+)/g) ?? []) expect(Object.keys(scripts)).toContain(script)
      expect(run ?? '').not.toMatch(/\$\{\{/)
    }
  })
  it('asks other hosts only on its day, never for a pull request', () => {
    const asks = steps.some(({ run }) => run?.includes('npm run links'))
    expect(asks).toBe('schedule' in flow.on)
    if (asks) expect(Object.keys(flow.on)).toEqual(['schedule', 'workflow_dispatch'])
  })
})
