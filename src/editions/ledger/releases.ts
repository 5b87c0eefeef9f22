import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder below the content root that holds the ledger, the digests and what changed between editions. */
export const releasesFolder = 'content/releases'

/** File of the digests: one line for each edition. */
export const digestsPath = `${releasesFolder}/digests.txt`

/** The digest of one released edition. */
export interface Digest {
  edition: string
  date: string
  files: number
  digest: string
}

/** Reads the digests of all editions, oldest first. Throws with the number of a line that is none. */
export function readDigests(root: string): Digest[] {
  const path = join(root, digestsPath)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return []
    const match = /^(\S+) (\d{4}-\d{2}-\d{2}) (\d+) ([0-9a-f]{64})$/.exec(line)
    if (!match) throw new Error(`${digestsPath}:${index + 1}: expected edition, date, number of files and SHA-256, found "${line}"`)
    return [{ edition: match[1] as string, date: match[2] as string, files: Number(match[3]), digest: match[4] as string }]
  })
}

/** Digests as text. An edition that is released again takes its own place. */
export function digestsText(digests: readonly Digest[], added: Digest): string {
  const kept = digests.filter(({ edition }) => edition !== added.edition)
  const head = '# Edition, its date, number of files, and the SHA-256 of its SHA256SUMS. Written by `npm run release`.\n'
  return head + [...kept, added].map(({ edition, date, files, digest }) => `${edition} ${date} ${files} ${digest}\n`).join('')
}

/** What changed between editions, as the release wrote it: name of the file and its text. */
export function releasedDiffs(root: string): { name: string; text: string }[] {
  const folder = join(root, releasesFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
