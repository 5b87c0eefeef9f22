import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'

interface Step { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
interface Job { 'strategy'?: { matrix: { part: string[] } };  'permissions'?: Record<string, string>; 'runs-on': string; 'timeout-minutes'?: number; 'env'?: object; 'container'?: unknown; 'services'?: unknown; 'steps': Step[] }
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
  test('names each job or workflow, stops what it overtakes or waits for it, and trusts no name of an account', () => {
    expect(Object.keys(flow)).toEqual(expect.arrayContaining(['name', 'concurrency']))
    // A condition that holds more than an expression is always true; an actor is not who wrote the change.
    for (const condition of text.match(/^\s*(?:- )?if: .*$/gm) ?? []) expect(condition).not.toMatch(/\$\{\{|[|>]-?$|contains\(|github\.(?:triggering_)?actor/)
  })
  test('says what each right is for, where it is not to read the files', () => {
    for (const line of text.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? []) expect(line).toMatch(/^ +contents: read$|: (?:read|write) # \S+ \S+/)
  })
  test('says of each action which version its hash is', () => {
    for (const line of text.match(/^.*uses: .*$/gm) ?? []) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
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

test('the parts of the tests, each on a machine of its own, are all of npm test', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(scripts['test']).toBe(`${scripts['test:unit']} && ${scripts['test:site']}`)
  const { jobs } = workflows.find(({ name }) => name === 'pull-request.yml')?.flow as Workflow
  expect(jobs['unit']?.steps.at(-1)?.run).toBe('npm run test:unit')
  expect(jobs['site']?.steps.at(-1)).toEqual({ run: 'npm run test:site -- --shard "$PART"', env: { PART: '${{ matrix.part }}' } })
  const parts = jobs['site']?.strategy?.matrix.part ?? []
  expect(parts).toEqual(parts.map((_, index) => `${index + 1}/${parts.length}`))
  expect(parts.length).toBeGreaterThan(1)
})

test('an action has one version in all workflows', () => {
  const used = new Set(workflows.flatMap(({ text }) => text.match(/(?<=uses: ).*$/gm) ?? []))
  expect(used.size).toBe(new Set([...used].map((each) => each.split('@')[0])).size)
})

test('what runs the code of strangers may write nothing, and never runs in the name of the repository', () => {
  for (const { text, flow } of workflows) {
    expect(text).not.toContain('pull_request_target')
    if (!('pull_request' in flow.on)) continue
    for (const job of Object.values(flow.jobs)) expect(Object.values(job.permissions ?? {})).toEqual(['read'])
  }
})

test('what posts the comment runs no code of the change', () => {
  const { jobs } = workflows.find(({ name }) => name === 'comment.yml')?.flow as Workflow
  expect(Object.keys(jobs)).toEqual(['comment', 'judge', 'suggest'])
  expect(JSON.stringify(jobs['comment'])).not.toMatch(/actions\/checkout|npm |node /)
  expect(jobs['comment']?.permissions).toEqual({ 'actions': 'read', 'pull-requests': 'write' })
})

test('what judges suggestions is the code of the default branch', () => {
  const { steps } = workflows.find(({ name }) => name === 'comment.yml')?.flow.jobs['judge'] as Job
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map(({ with: given }) => given?.['ref'])).toEqual(['${{ github.event.repository.default_branch }}'])
})

test('only what speaks on pull requests wakes up after another workflow, and only named jobs may write', () => {
  const risky = workflows.filter(({ flow }) => Object.keys(flow.on).some((event) => /^(?:workflow_run|issue_comment|discussion|pull_request_review|repository_dispatch|workflow_call)/.test(event)))
  expect(risky.map(({ name }) => name)).toEqual(['comment.yml'])
  const writers = workflows.flatMap(({ name, flow }) => Object.entries(flow.jobs).flatMap(([job, { permissions }]) => Object.entries(permissions ?? {}).filter(([, level]) => level !== 'read').map(([right]) => `${name} ${job} ${right}`)))
  expect(writers.sort()).toEqual(['comment.yml comment pull-requests', 'comment.yml suggest pull-requests', 'intake.yml publish contents', 'intake.yml publish issues', 'intake.yml publish pull-requests', 'links.yml links issues', 'publish.yml publish id-token', 'publish.yml publish pages', 'release.yml attach contents'])
})

test('a text that the change made itself calls nobody, links nowhere and holds no HTML when it is posted', () => {
  const { jobs } = workflows.find(({ name }) => name === 'comment.yml')?.flow as Workflow
  const line = jobs['comment']?.steps[0]?.run?.split('\n').find((each) => each.includes('| sed')) as string
  const { stdout } = spawnSync('sh', ['-c', (/\| (sed .*?) >> body\.md/.exec(line) as RegExpExecArray)[1] as string], { input: '<!-- hakku:meaning -->\n@everyone <img src=x> [x](https://evil.example) www.evil.example\n![x](//evil.example/p.png) [x](https&colon;//evil.example) [x](https:\\/\\/evil.example) &commat;everyone #12 GH-12 5 &lt; 6 &amp; 7 \u0001amp;#x3c;\n[y]: /\\/evil.example\n', encoding: 'utf8' })
  expect(stdout).toContain('everyone')
  expect(stdout).toContain('5 &lt; 6 &amp; 7')
  expect(stdout).not.toMatch(/<|@e|\/\/|www\.|hakku:meaning|\][(:]|#\d|GH-\d|&(?!amp;|lt;)/)
})

test('a job that may write runs none of our programs and packages, but for the one that keeps the issue of dead links', () => {
  const writing = workflows.flatMap(({ name, flow }) => Object.entries(flow.jobs).filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write')).map(([job, { steps }]) => ({ job: `${name} ${job}`, runs: JSON.stringify(steps) })))
  expect(writing.length).toBe(6)
  expect(writing.filter(({ runs }) => /npm |npx |node /.test(runs)).map(({ job }) => job)).toEqual(['links.yml links'])
})

test('of a draft only entries get into the repository, whatever else was made beside it', () => {
  const run = workflows.find(({ name }) => name === 'intake.yml')?.flow.jobs['publish']?.steps.at(-1)?.run ?? ''
  const apply = /git apply .*(?= "\$RUNNER_TEMP)/.exec(run)?.[0] as string
  const folder = mkdtempSync(join(tmpdir(), 'hakku-draft-'))
  const git = (command: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    return stdout
  }
  git('git init -q . && git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m start && mkdir -p content/observations .github/workflows')
  git('echo x > content/observations/a.md && echo x > .github/workflows/a.yml && echo x > content/site.yaml && git add --all && git diff --cached --binary > ../draft-$(basename $PWD) && git reset -q --hard && mv ../draft-$(basename $PWD) draft.patch')
  git(`${apply} draft.patch`)
  expect(git('git diff --cached --name-only').trim()).toBe('content/observations/a.md')
  rmSync(folder, { recursive: true })
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
