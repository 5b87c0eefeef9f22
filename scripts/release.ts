/** `npm run release [-- --since TAG]`: builds the edition, holds it against the ledger, and writes down what it promises. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { deadAddresses, diffOf, digestOf, digestsPath, digestsText, joined, ledgerPath, ledgerText, pretty, readDigests, readLedger, releasedBy, releasesFolder, sumsName, sumsOf, sumsText } from '../src/editions/index.ts'
import { command, Refusal } from './command.ts'
import { corpusAt } from './history.ts'

const usage = `npm run release [-- --since TAG]
  Builds the site, refuses when an address that was released before is gone, and then writes
  ${ledgerPath} (every address), ${digestsPath} (for npm run verify) and ${sumsName} into the built site.
  --since TAG   also writes what changed since that tag: ${releasesFolder}/<edition>.json, published with the data`

await command(usage, { options: { since: { type: 'string' }, help: { type: 'boolean' } }, allowPositionals: false }, ({ values }) => {
  if (values.help) return console.log(usage), 0
  const root = contentRoot()
  const out = resolve(process.env.HAKKU_OUT ?? 'dist')
  const corpus = readCorpus(root)
  const { number, date } = corpus.site.edition
  mkdirSync(join(root, releasesFolder), { recursive: true })
  if (values.since) {
    const before = corpusAt(root, values.since)
    if (before.siteError) throw new Refusal(`${values.since}: content/site.yaml: ${before.siteError}`)
    if (before.site.edition.number === number) throw new Refusal(`${values.since} is edition ${number} too. Give this edition a new number in content/site.yaml.`)
    writeFileSync(join(root, releasesFolder, `${number}.json`), pretty(diffOf(before, corpus)))
  }
  const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' })
  if (build.status !== 0) throw new Refusal('The site could not be built; nothing was released.')
  const ledger = readLedger(root)
  const dead = deadAddresses(corpus, out, ledger.values())
  if (dead.length > 0) {
    for (const { address, why } of dead) console.error(`${address}  ${why}`)
    console.error(`${dead.length} released addresses would die; nothing was released.`)
    return 1
  }
  const next = joined(ledger, releasedBy(corpus, out))
  writeFileSync(join(root, ledgerPath), ledgerText(next.values()))
  const sums = sumsOf(out)
  writeFileSync(join(out, sumsName), sumsText(sums))
  writeFileSync(join(root, digestsPath), digestsText(readDigests(root), { edition: number, date, files: sums.size, digest: digestOf(sums) }))
  console.log(`Edition ${number}: ${next.size} addresses in the ledger, ${next.size - ledger.size} of them new; ${sums.size} files.`)
  return 0
})
