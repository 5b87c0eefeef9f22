import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Folders of the sites that the tests browse, made by the command that a person types. */
export const sites = {
  /** The handbook itself. */
  real: resolve('dist'),
  /** The made-up corpus of src/testing/good. */
  fixture: resolve('node_modules/.cache/hakku/fixture-site'),
}

function build(root: string, out: string): void {
  const result = spawnSync(process.execPath, [join('scripts', 'build.ts')], { env: { ...process.env, HAKKU_ROOT: root, HAKKU_OUT: out }, stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.status !== 0) throw new Error(`The site of ${root} could not be built; the lines above say why.`)
}

/** Builds both sites once, before any test of them. HAKKU_KEEP_SITES=1 takes those that are there. */
export default function setup(_project: TestProject): void {
  const keep = process.env.HAKKU_KEEP_SITES === '1'
  if (!keep || !existsSync(sites.fixture)) build(resolve('src/testing/good'), sites.fixture)
  if (!keep || !existsSync(sites.real)) build(resolve('.'), sites.real)
}
