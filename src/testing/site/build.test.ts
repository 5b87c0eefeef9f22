import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { badRoot, goodRoot } from '../index.ts'

const build = (root: string, out: string) =>
  spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...process.env, HAKKU_ROOT: root, HAKKU_OUT: out }, encoding: 'utf8' })

it('a tree that does not pass is not built, and the old site stays untouched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-'))
  const out = join(folder, 'site')
  mkdirSync(out)
  writeFileSync(join(out, 'index.html'), 'the old site')
  const { status, stderr } = build(badRoot, out)
  expect(status).toBe(1)
  expect(stderr).toContain('content/decisions/bad-date.md')
  expect(stderr).toContain('the old site stays')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the old site')
  expect(existsSync(`${out}.next`)).toBe(false)
  rmSync(folder, { recursive: true })
})

it('a wrong content/site.yaml is said, and nothing is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-'))
  cpSync(goodRoot, folder, { recursive: true })
  writeFileSync(join(folder, 'content/site.yaml'), 'name: 7\n')
  const { status, stderr } = build(folder, join(folder, 'site'))
  expect(status).toBe(1)
  expect(stderr).toContain('content/site.yaml')
  expect(existsSync(join(folder, 'site'))).toBe(false)
  rmSync(folder, { recursive: true })
})
