import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

/**
 * npm leaves the programs of other systems out of the lockfile when the registry in reach lacks them, and `npm ci` then
 * refuses on every machine. The cure is to add them again: name, version, os, cpu, "optional": true.
 */
it('the lockfile names the programs of every system, so that npm ci works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages)),
  )
  expect(missing).toEqual([])
})

it('the lockfile names no host: everybody installs from the registry that they use', () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([])
})
