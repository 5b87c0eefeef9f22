import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'

interface Step { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
interface Job { 'permissions'?: Record<string, string>; 'runs-on': string; 'timeout-minutes'?: number; 'env'?: object; 'container'?: unknown; 'services'?: unknown; 'steps': Step[] }
interface Workflow { on: Record<string, unknown>; permissions: object; env?: object; jobs: Record<string, Job> }

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })).map(({ name, text }) => ({ name, text, flow: load(text) as Workflow }))

describe.each(workflows)('$name', ({ flow, text }) => {
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
  test('runs only what is pinned: actions of GitHub, a named system, packages of the lockfile, no images and no caches', () => {
    for (const job of jobs) {
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
      expect([job.container, job.services]).toEqual([undefined, undefined])
    }
    for (const { uses, run, with: given } of steps) {
      if (uses) expect(uses).toMatch(/^actions\/(?!cache|github-script)/)
      expect(given ?? {}).not.toHaveProperty('cache')
      expect(run ?? '').not.toMatch(/npm (?:i|install|exec)\b|\bnpx\b|curl|wget/)
    }
  })
  test('changes no variables of later steps, and hands a token only to the step that speaks to GitHub', () => {
    expect([flow.env, ...jobs.map(({ env }) => env)].filter(Boolean)).toEqual([])
    expect(text).not.toMatch(/secrets\.|secrets:|GITHUB_ENV|GITHUB_PATH|ALLOW_UNSECURE_COMMANDS|set-env|add-path|toJSON\(/)
    for (const { env, run } of steps) if (Object.values(env ?? {}).some((value) => value.includes('github.token'))) expect(run).toMatch(/\bgh |npm run links/)
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

test('the container for contributors is pinned, brings the Node that the project runs on, and installs by the lockfile', () => {
  const container = JSON.parse(readFileSync('.devcontainer/devcontainer.json', 'utf8')) as { image: string; postCreateCommand: string; features?: object }
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }
  expect(container.image).toMatch(new RegExp(`:\\d+-${devDependencies['node']?.split('.')[0]}-[a-z]+$`))
  expect(container.postCreateCommand).toBe('npm ci')
  expect(container.features).toBeUndefined()
})

test('an edition carries the list of what it was built with', () => {
  expect(workflows.find(({ name }) => name === 'release.yml')?.text).toMatch(/npm sbom .*--sbom-format cyclonedx > dist\/download\/hakku-sbom\.cdx\.json/)
})
