import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'

interface Step { uses?: string; run?: string; with?: Record<string, unknown> }
interface Workflow { on: Record<string, unknown>; permissions: object; jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }> }

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })).map(({ name, text }) => ({ name, text, flow: load(text) as Workflow }))

describe.each(workflows)('$name', ({ flow }) => {
  const jobs = Object.values(flow.jobs)
  const steps = jobs.flatMap((job) => job.steps)
  test('gives no right that a job does not name', () => {
    expect(flow.permissions).toEqual({})
  })
  test('pins every action by its full hash, and leaves no credentials in the files', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) expect(step.with?.['persist-credentials']).toBe(false)
  })
  test('puts nothing that somebody wrote into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })
})

test('what runs the code of strangers may write nothing, and never runs in the name of the repository', () => {
  for (const { text, flow } of workflows) {
    expect(text).not.toContain('pull_request_target')
    if (!('pull_request' in flow.on)) continue
    for (const job of Object.values(flow.jobs)) expect(Object.values(job.permissions ?? {})).toEqual(['read'])
  }
})

test('what posts the comment runs no code of the change', () => {
  const comment = workflows.find(({ name }) => name === 'comment.yml')
  expect(comment?.text).not.toMatch(/actions\/checkout|npm |node /)
  expect(Object.values(comment?.flow.jobs ?? {})[0]?.permissions).toEqual({ 'actions': 'read', 'pull-requests': 'write' })
})

test('a text that the change made itself calls nobody, links nowhere and holds no HTML when it is posted', () => {
  const { jobs } = workflows.find(({ name }) => name === 'comment.yml')?.flow as Workflow
  const line = jobs['comment']?.steps[0]?.run?.split('\n').find((each) => each.includes('| sed')) as string
  const { stdout } = spawnSync('sh', ['-c', (/\| (sed .*?) >> body\.md/.exec(line) as RegExpExecArray)[1] as string], { input: '<!-- hakku:meaning -->\n@everyone <img src=x> [x](https://evil.example) www.evil.example\n', encoding: 'utf8' })
  expect(stdout).toContain('everyone')
  expect(stdout).not.toMatch(/<|@e|:\/\/|www\.|hakku:meaning/)
})
