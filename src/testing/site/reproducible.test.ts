import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { differences, sumsOf } from '../../editions/index.ts'
import { sites } from './setup.ts'

it('the same content gives the same bytes in another folder, time zone and language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-elsewhere-'))
  const root = join(folder, 'content of somebody')
  const out = join(folder, 'out')
  cpSync(resolve('src/testing/good'), root, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    env: { ...process.env, HAKKU_ROOT: root, HAKKU_OUT: out, TZ: 'Pacific/Kiritimati', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const [first, second] = [sumsOf(sites.fixture), sumsOf(out)]
  rmSync(folder, { recursive: true })
  expect(first.size).toBeGreaterThan(300)
  expect(differences(first, second)).toEqual([])
})
