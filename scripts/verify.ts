/** `npm run verify -- EDITION [--sums FILE]`: builds an edition again and compares it with what was released, byte for byte. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { differences, digestOf, parseSums, readDigests, sumsOf } from '../src/editions/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run verify -- EDITION [--sums FILE]
  Builds the edition that is checked out and compares the SHA-256 of its files with the one in content/releases.
  --sums FILE   the SHA256SUMS that was published with the site: names every file that differs`

await command(usage, { options: { sums: { type: 'string' }, help: { type: 'boolean' } }, allowPositionals: true }, ({ values, positionals }) => {
  if (values.help) return console.log(usage), 0
  const [edition] = positionals
  if (!edition || positionals.length > 1) throw new Refusal(`Name one edition.\nusage: ${usage}`)
  const root = contentRoot()
  const { number } = readCorpus(root).site.edition
  if (edition !== number) throw new Refusal(`Edition ${number} is checked out. For ${edition} run: git checkout v${edition} && npm ci && npm run verify -- ${edition}`)
  const released = readDigests(root).find((each) => each.edition === edition)
  if (!released && !values.sums) throw new Refusal(`content/releases/digests.txt does not know edition ${edition}. Name its SHA256SUMS with --sums FILE.`)
  const expected = values.sums ? parseSums(readFileSync(values.sums, 'utf8')) : undefined
  const out = resolve('node_modules/.cache/hakku/verify')
  rmSync(out, { recursive: true, force: true })
  const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit', env: { ...process.env, HAKKU_OUT: out } })
  if (build.status !== 0) throw new Refusal('The edition could not be built; nothing was compared.')
  const found = sumsOf(out)
  const other = expected ? differences(expected, found) : []
  for (const line of other) console.error(line)
  const digest = digestOf(found)
  const same = other.length === 0 && (!released || released.digest === digest)
  if (released && released.digest !== digest) console.error(`The digest is ${digest}; ${released.digest} was released.${expected ? '' : ' Name the published SHA256SUMS with --sums FILE to see which files differ.'}`)
  console.log(same ? `Edition ${edition} is the same, byte for byte: ${found.size} files.` : `Edition ${edition} is not the same.`)
  return same ? 0 : 1
})
