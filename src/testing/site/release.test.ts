import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, digestOf, readDigests, readLedger, sumsName, sumsOf } from '../../editions/index.ts'
import { sites } from './setup.ts'

/** The made-up site as somebody releases it, in another folder, time zone and language than ours, and somebody else verifies it. */
let folder: string
let root: string
let out: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hakku-release-'))
  root = join(folder, 'content of somebody')
  out = join(folder, 'site')
  cpSync(resolve('src/testing/good'), root, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' }
const run = (name: string, parameters: string[] = [], env: Record<string, string> = {}) => spawnSync(process.execPath, [join('scripts', name), ...parameters], { env: { ...process.env, HAKKU_ROOT: root, HAKKU_OUT: out, ...env }, encoding: 'utf8' })
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(root, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(root, path), text.replace(from, to))
}

describe('an edition', () => {
  it('is released with its ledger, its digest and its sums', () => {
    const { status, stdout, stderr } = run('release.ts', [], elsewhere)
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/Edition 2026\.11: (\d+) addresses in the ledger, \1 of them new/)
    expect(readDigests(root)).toEqual([{ edition: '2026.11', date: '2026-11-21', files: sumsOf(sites.fixture).size, digest: digestOf(sumsOf(sites.fixture)) }])
    expect(existsSync(join(out, sumsName))).toBe(true)
    const ledger = readLedger(root)
    for (const address of ['/schemes/mason-card/', '/id/mason-card/', '/data/v1/schemes/mason-card.json', '/data/v1/amounts.csv', '/move/bihar-to-karnataka/', '/figures/masons-with-a-card.csv', '/contribute/errors/bad-date/', '/feeds/stale.xml', '/og/schemes.png']) expect([...ledger.keys()]).toContain(address)
    expect([...ledger.keys()].filter((address) => /_astro|pagefind|SHA256SUMS|_redirects/.test(address))).toEqual([])
  })
  it('has the same bytes as ours, which was built in another folder, time zone and language', () => {
    const [ours, theirs] = [sumsOf(sites.fixture), sumsOf(out)]
    expect(ours.size).toBeGreaterThan(300)
    expect(differences(ours, theirs)).toEqual([])
  })
  it('is found the same, byte for byte, when somebody builds it again', () => {
    const { status, stdout, stderr } = run('verify.ts', ['2026.11', '--sums', join(out, sumsName)])
    expect(stderr).toBe('')
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, `Edition 2026.11 is the same, byte for byte: ${sumsOf(sites.fixture).size} files.`])
  })
  it('is found changed when one byte differs, and every file that differs is named', () => {
    edit('content/decisions/words-apart.md', 'title: ', 'title: X')
    const { status, stdout, stderr } = run('verify.ts', ['2026.11', '--sums', join(out, sumsName)])
    expect(status).toBe(1)
    expect(stdout).toContain('Edition 2026.11 is not the same.')
    for (const line of ['decisions/words-apart/index.html  has other bytes', 'data/v1/decisions/words-apart.json  has other bytes', 'data/v1/decisions.csv  has other bytes']) expect(stderr.split('\n')).toContain(line)
    expect(stderr).not.toContain('schemes/mason-card/index.html')
    expect(stderr).toMatch(/The digest is [0-9a-f]{64}; [0-9a-f]{64} was released\./)
  })
  it('is not verified under the number of another', () => {
    const { status, stderr } = run('verify.ts', ['2025.01'])
    expect([status, stderr.trim()]).toEqual([2, 'Edition 2026.11 is checked out. For 2025.01 run: git checkout v2025.01 && npm ci && npm run verify -- 2025.01'])
  })
})
