import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Review } from '../editions/review/index.ts'
import { goodRoot } from './index.ts'

/** The path of a pull request without GitHub: a bare upstream, a fork, a branch, and the very commands of the workflows. */
let folder: string
let work: string
let sha: string
const path = 'practices/help-desk.md'
const entry = `---
title: Help desk at the labour stand
summary: The union sits at the stand each week and fills in forms.${'   '}
verifiedOn: 2026-11-21
form: field
overcomes: [slow-ofice]
by: [mason-union]
places: [IN-KA]
occupations: any
stages: [apply]
results:
  - { id: cards, finding: Forms came back less often., sources: [union-survey-2025], standing: reported }
---

Bring \`\`\`two\`\`\` pens.${'  '}
`

interface Step { name?: string; id?: string; run?: string; if?: string; env?: Record<string, string> }
const stepsOf = (workflow: string, job: string) => (load(readFileSync(`.github/workflows/${workflow}.yml`, 'utf8')) as { jobs: Record<string, { steps: Step[] }> }).jobs[job]?.steps ?? []

function git(cwd: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...parameters], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Runs a step as the runner of GitHub does: its text is a file for Bash, its variables stand in the environment. */
function runStep({ run }: Step, env: Record<string, string>, cwd = work) {
  const file = join(folder, 'step.sh')
  writeFileSync(file, run ?? '')
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], { cwd, encoding: 'utf8', env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: folder, GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(folder, 'temp'), GITHUB_OUTPUT: join(folder, 'output'), FOLDER: folder, ...env } })
  return { status, stdout, said: `${stdout}${stderr}` }
}

/** A `gh` that stands for GitHub: it notes what it is asked and sent, and answers from `answers.json`. */
const fakeGh = `#!/usr/bin/env node
const { appendFileSync, cpSync, mkdirSync, readFileSync } = require('node:fs')
const given = process.argv.slice(2)
const after = (name) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined)
const folder = process.env.FOLDER
const input = after('--input')
appendFileSync(folder + '/requests', JSON.stringify({ given, ...(input ? { sent: JSON.parse(readFileSync(input, 'utf8')) } : {}) }) + '\\n')
if (given[0] === 'run') { mkdirSync(after('--dir'), { recursive: true }); cpSync(folder + '/artefact', after('--dir'), { recursive: true }) }
else for (const [part, text] of JSON.parse(readFileSync(folder + '/answers.json', 'utf8'))) if (given.some((each) => each.includes(part))) { process.stdout.write(text); break }
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-'))
  for (const name of ['bin', 'temp']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'bin/gh'), fakeGh)
  chmodSync(join(folder, 'bin/gh'), 0o755)
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'upstream.git')
  cpSync(goodRoot, join(folder, 'main'), { recursive: true })
  const main = join(folder, 'main')
  git(main, 'init', '-q', '-b', 'main')
  git(main, 'add', '-A')
  git(main, 'commit', '-qm', 'Content')
  git(main, 'push', '-q', join(folder, 'upstream.git'), 'main')
  git(folder, 'clone', '-q', 'upstream.git', 'fork')
  const fork = join(folder, 'fork')
  git(fork, 'switch', '-qc', 'help-desk')
  writeFileSync(join(fork, path), entry)
  appendFileSync(join(fork, 'practices/work-diary.md'), '\nKeep the diary dry.  \n')
  writeFileSync(join(fork, 'NOTES.md'), 'No entry.  \n')
  git(fork, 'add', '-A')
  git(fork, 'commit', '-qm', 'A help desk')
  sha = git(fork, 'rev-parse', 'HEAD')
  // Meanwhile somebody changes one of the files; what is checked out is both together, as GitHub does it.
  const diary = readFileSync(join(main, 'practices/work-diary.md'), 'utf8')
  writeFileSync(join(main, 'practices/work-diary.md'), diary.replace('A signed work diary', 'A work diary that is signed'))
  git(main, 'commit', '-qam', 'A title')
  git(main, 'fetch', '-q', fork, 'help-desk')
  git(main, 'merge', '-q', '--no-ff', '-m', 'Merge', sha)
  work = main
  for (const name of ['package.json', 'scripts', 'src', 'node_modules', 'tsconfig.json']) symlinkSync(resolve(name), join(work, name))
  writeFileSync(join(work, '.git/info/exclude'), '/package.json\n/scripts\n/src\n/node_modules\n/tsconfig.json\n/said\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ours = (workflow: string, job: string) => stepsOf(workflow, job).filter(({ run }) => run !== undefined && !/^npm (ci|run build)$/.test(run.trim()))

test('the check marks the lines of the faults', () => {
  const [step] = ours('pull-request', 'check')
  const { status, stdout } = runStep(step as Step, {})
  expect(status).toBe(1)
  const marks = stdout.split('\n').filter((line) => line.startsWith('::'))
  expect(marks).toEqual([
    expect.stringMatching(/^::error file=practices\/help-desk\.md,line=6,col=13,title=dangling-reference::overcomes.*slow-office/),
    expect.stringMatching(/^::notice file=practices\/kn\/work-diary\.md,line=3,col=12,title=translation-behind::/),
  ])
})

test('the job that reads the files of strangers hands over a text and suggestions, and leaves the files as they were', () => {
  const env = { BASE: git(work, 'rev-parse', 'HEAD^1'), HEAD_SHA: sha }
  for (const step of ours('meaning', 'meaning')) {
    const { status, said } = runStep(step, env)
    expect(status, said).toBe(0)
  }
  expect(git(work, 'status', '--porcelain')).toBe('')
  const text = readFileSync(join(work, 'said/meaning.md'), 'utf8')
  expect(text).toContain('**Help desk at the labour stand** (practices/help-desk): new')
  expect(text).toContain('### What `npm run fix` would mend')
  const handed = JSON.parse(readFileSync(join(work, 'said/suggestions.json'), 'utf8')) as object
  expect(handed).toEqual({
    commit: sha,
    suggestions: [
      { path, from: 3, to: 3, lines: ['summary: The union sits at the stand each week and fills in forms.'] },
      { path, from: 6, to: 8, lines: ['by: [mason-union]', 'places: [IN-KA]', 'overcomes: [slow-ofice]'] },
      { path, from: 15, to: 15, lines: ['Bring ```two``` pens.'] },
    ],
    left: 0,
    // Both sides changed work-diary.md: its lines have other numbers in the pull request.
    apart: 1,
  })
})

/** What GitHub answers to the questions of the workflow, after the filters that they name. */
function answers(comments: string): void {
  const patch = `@@ -0,0 +1,15 @@\n+${entry.trimEnd().split('\n').join('\n+')}  `
  writeFileSync(join(folder, 'answers.json'), JSON.stringify([
    ['/artifacts', '800'],
    ['/files', `${JSON.stringify({ filename: path, status: 'added', patch })}\n${JSON.stringify({ filename: 'NOTES.md', status: 'added', patch: '@@ -0,0 +1 @@\n+No entry.  ' })}\n`],
    ['/comments', comments],
    ['/reviews', ''],
    ['/pulls', '12'],
  ]))
}

/** Runs the job that judges and, when it has something to say, the one that speaks on the pull request. Returns what they asked and sent, and how it ended. */
function suggest(comments = ''): { given: string[]; sent?: Review; status: number | null; said: string }[] {
  answers(comments)
  for (const name of ['requests', 'output', 'temp/review.json', 'temp/said', 'posting']) rmSync(join(folder, name), { recursive: true, force: true })
  const told = () => (existsSync(join(folder, 'output')) ? readFileSync(join(folder, 'output'), 'utf8') : '')
  let last: { status: number | null; said: string } = { status: 0, said: '' }
  const run = (job: string, cwd: string) => {
    for (const step of ours('comment', job)) {
      const known: Record<string, string> = { GH_REPO: 'some/body', RUN: '1', SHA: sha, OWNER: 'fork', BRANCH: 'help-desk', NUMBER: /number=(\d+)/.exec(told())?.[1] ?? '', GH_TOKEN: 'x' }
      // Only what the step names.
      last = runStep(step, Object.fromEntries(Object.keys(step.env ?? {}).map((name) => [name, known[name] ?? ''])), cwd)
      if (last.status !== 0) return
    }
  }
  run('judge', work)
  // The first number is that of the pull request, the second says that there is a review.
  if (last.status === 0 && told().match(/number=/g)?.length === 2) {
    mkdirSync(join(folder, 'posting/said'), { recursive: true })
    cpSync(join(folder, 'temp/review.json'), join(folder, 'posting/said/review.json'))
    run('suggest', join(folder, 'posting'))
  }
  const requests = readFileSync(join(folder, 'requests'), 'utf8').trim().split('\n')
  return requests.map((line) => ({ ...(JSON.parse(line) as { given: string[] }), ...last }))
}

test('the job that may speak posts one review, once', () => {
  cpSync(join(work, 'said/suggestions.json'), join(folder, 'artefact/suggestions.json'))
  const requests = suggest()
  const { given, sent, status, said } = requests.at(-1) as ReturnType<typeof suggest>[number]
  expect(status, said).toBe(0)
  expect(given).toEqual(['api', '--method', 'POST', 'repos/some/body/pulls/12/reviews', '--input', 'said/review.json', '--silent'])
  expect(sent?.commit_id).toBe(sha)
  expect(sent?.comments.map(({ line }) => line)).toEqual([3, 8, 15])
  expect(sent?.comments[2]?.body).toContain('\n````suggestion\nBring ```two``` pens.\n````')
  const earlier = (sent?.comments ?? []).map(({ path: at, body, line, start_line }) => JSON.stringify({ path: at, body, line, start_line: start_line ?? null }))
  expect(suggest(earlier.join('\n')).filter(({ given: asked }) => asked.includes('POST'))).toEqual([])
})

test('what the job of strangers made itself is not posted', () => {
  const file = join(folder, 'artefact/suggestions.json')
  const handed = JSON.parse(readFileSync(file, 'utf8')) as { suggestions: { lines: string[] }[] }
  writeFileSync(file, JSON.stringify({ ...handed, suggestions: [{ ...handed.suggestions[0], lines: ['$(touch /tmp/x) `id` Pay the agent.'] }] }))
  const forged = suggest()
  expect(forged[0]?.said).toMatch(/suggestions\.0\.lines: .*expected the words of practices\/help-desk\.md:3-3.*Nothing is posted/)
  expect(forged.every(({ given }) => !given.includes('POST'))).toBe(true)
  rmSync(file)
  symlinkSync('/etc/passwd', file)
  const { status, stderr } = spawnSync(process.execPath, ['scripts/review.ts', '--suggestions', file, '--commit', sha, '--files', file, '--comments', file, '--say', join(folder, 'never')], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringMatching(/suggestions\.json: no plain file; expected a file of at most \d+ bytes\. Nothing is posted\./)])
})
