import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { badRoot, goodRoot, withCopy } from './index.ts'

const project = resolve(import.meta.dirname, '../..')

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/check.mjs'), ...args], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } })
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

/** The sample with every fault of `bad` laid over it, and those that a repository cannot hold. */
function layFaults(root: string): void {
  cpSync(badRoot, root, { recursive: true })
  symlinkSync('mason-card.md', join(root, 'schemes/symlink.md'))
  symlinkSync('nowhere.md', join(root, 'schemes/symlink-to-nothing.md'))
  mkdirSync(join(root, 'schemes/directory-named-like-a-file.md'))
  writeFileSync(join(root, 'schemes/file-not-utf8.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]))
  writeFileSync(join(root, 'schemes/file-too-large.md'), 'x'.repeat(300_000))
  writeFileSync(join(root, 'public/pictures/picture-unsafe.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  writeFileSync(join(root, 'schemes/file-unreadable.md'), 'x')
  chmodSync(join(root, 'schemes/file-unreadable.md'), 0)
}

test('nothing is wrong with the sample: one line, exit 0', () => {
  const { status, lines, stderr } = check('--root', goodRoot)
  expect(lines.length).toBe(1)
  expect(lines[0]).toMatch(/^No errors; 27 entries in 36 files read in \d+ ms\.$/)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('a folder of many different faults: each is located, in a full sentence, exit 1', () =>
  withCopy((root) => {
    layFaults(root)
    const { status, lines, stderr } = check('--root', root)
    const problems = lines.slice(0, -2)
    // As root nothing is unreadable; then that file has no fields instead.
    const unreadable = problems.filter((line) => line.startsWith('schemes/file-unreadable.md:1:1  '))
    expect(unreadable.length).toBe(1)
    const expected = readFileSync(join(import.meta.dirname, 'bad-expected.txt'), 'utf8').trimEnd().split('\n')
    expect(problems.filter((line) => !unreadable.includes(line))).toEqual(expected)
    expect(lines.at(-1)).toMatch(/^\d+ errors; \d+ entries in \d+ files read in \d+ ms\.$/)
    expect(stderr).toBe('')
    expect(status).toBe(1)
  }))

test('the list of faults is long, and each line has the promised form', () => {
  const expected = readFileSync(join(import.meta.dirname, 'bad-expected.txt'), 'utf8').trimEnd().split('\n')
  const codes = new Set(expected.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1]))
  expect(codes.size).toBeGreaterThan(60)
  for (const line of expected) expect(line).toMatch(/^[^:]+:\d+:\d+ {2}\S.*; \S.* {2}\[[a-z0-9-]+\]$/)
})

test('--json gives the same problems to other programs', () =>
  withCopy((root) => {
    writeFileSync(join(root, 'content/decisions/more.md'), '---\ntitle: More\n---\n')
    const { status, lines } = check('--root', root, '--json')
    expect(JSON.parse(lines.join('\n'))).toEqual([
      {
        path: 'content/decisions/more.md', line: 1, column: 1, field: 'decidedOn', code: 'missing-field', level: 'error', message: 'this field is missing', cure: 'add it: Day of the decision',
        page: '/contribute/errors/missing-field/',
      },
    ])
    expect(status).toBe(1)
  }))

test('in a workflow the problems become notes on the lines', () =>
  withCopy((root) => {
    writeFileSync(join(root, 'content/decisions/more.md'), '---\ntitle: More\n---\n')
    const { stdout } = spawnSync(process.execPath, [join(project, 'scripts/check.mjs'), '--root', root], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: 'true' } })
    expect(stdout.split('\n')[0]).toBe('::error file=content/decisions/more.md,line=1,col=1,title=missing-field::decidedOn: this field is missing; add it: Day of the decision')
  }))

test('advice alone does not stop a merge', () =>
  withCopy((root) => {
    const path = join(root, 'content/pages/how-we-check.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('verifiedOn: 2026-11-21', 'verifiedOn: 2025-01-01'))
    const { status, lines } = check('--root', root)
    expect(lines.at(-1)).toMatch(/^No errors, 1 piece of advice; /)
    expect(status).toBe(0)
    expect(check('--root', root, '--errors').lines.length).toBe(1)
  }))

test('a folder that is not there does not pass', () => {
  const { status, lines } = check('--root', '/no/such/folder')
  expect(lines.slice(0, 2)).toEqual([
    'content/site.yaml:1:1  there is no such file in /no/such/folder; add it, or give another folder with --root  [site-missing]',
    'schemes:1:1  there is no entry below /no/such/folder; run the command in the folder that holds schemes/ and content/, or give it with --root  [no-entries]',
  ])
  expect(status).toBe(1)
})

test('a wrong call is told in one line with the usage, exit 2', () => {
  const { status, stderr } = check('--jsn')
  expect(stderr).toMatch(/^Unknown option '--jsn'.*\nusage: npm run check/)
  expect(stderr).not.toContain('    at ')
  expect(status).toBe(2)
})

test('a reader that stops listening is no fault', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${join(project, 'scripts/check.mjs')}" --root "${badRoot}" | head -1`], { encoding: 'utf8' })
  expect(stderr).toBe('')
})
