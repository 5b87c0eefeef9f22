import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { license?: string }> }

/** Licences that let everybody use, change and hand on what is built with a package. */
const free = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'PSF-2.0', 'MPL-2.0', 'OFL-1.1'])
/** The library that makes pictures small while the site is built: used as it is, never part of the site. */
const pictures = /^node_modules\/@img\/sharp-/

it('every package states a licence that lets others build and hand on the handbook', () => {
  const other = Object.entries(lock.packages).flatMap(([path, { license }]) => {
    if (path === '') return []
    const parts = (license ?? 'none').replaceAll(/[()]/g, '').split(/ AND | OR /)
    return parts.every((part) => free.has(part) || (part === 'LGPL-3.0-or-later' && pictures.test(path))) ? [] : [`${path}: ${license}. Take another package, or say here why it may stay.`]
  })
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300)
  expect(other).toEqual([])
})
