import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byText } from '../data/index.ts'

/** Where the ledger stands below the content root. */
export const ledgerPath = 'content/releases/ledger.txt'

/** One address that was released, with the anchors on its page. */
export interface Released {
  /** Below the base: `/schemes/e-shram/`, `/data/v1/schemes.json`. */
  address: string
  /** Languages in which it stood besides the original: `/kn/schemes/e-shram/`. */
  languages: string[]
  /** Anchors that must be there. */
  anchors: string[]
  /** Anchors whose fact was withdrawn: the address answers, the anchor may be gone. */
  retired: string[]
}

const explanation = `# Every address that was ever released, and every anchor of a fact on its page. Each answers for ever: as it is, or by
# one permanent redirect. \`npm run release\` appends; nothing is ever taken away. An anchor whose fact was withdrawn is
# marked ~ in place of #, by hand. @kn says that the page also stood below /kn/. src/editions/ledger reads this file.
`

/** The addresses of a ledger. Throws with the number of the line that cannot be read. */
export function parseLedger(text: string): Map<string, Released> {
  const found = new Map<string, Released>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('# ') || line === '#') continue
    const [address = '', ...marks] = line.split(' ')
    if (!address.startsWith('/') || marks.some((mark) => !/^[#~@]\S+$/.test(mark))) throw new Error(`${ledgerPath}:${index + 1}: expected an address, its languages and its anchors, as "/schemes/e-shram/ @kn #steps", found "${line}"`)
    const known = found.get(address) ?? { address, languages: [], anchors: [], retired: [] }
    for (const mark of marks) (mark.startsWith('~') ? known.retired : mark.startsWith('@') ? known.languages : known.anchors).push(mark.slice(1))
    found.set(address, known)
  }
  return found
}

/** A ledger as text: sorted by address, so that two releases never quarrel about a line. */
export function ledgerText(released: Iterable<Released>): string {
  const mark = (sign: string) => (anchor: string) => ` ${sign}${anchor}`
  return explanation + [...released].toSorted((a, b) => byText(a.address, b.address)).map(({ address, languages, anchors, retired }) => `${address}${languages.map(mark('@')).join('')}${anchors.map(mark('#')).join('')}${retired.map(mark('~')).join('')}\n`).join('')
}

/** The ledger below a content root; empty before the first release. */
export function readLedger(root: string): Map<string, Released> {
  const path = join(root, ledgerPath)
  return existsSync(path) ? parseLedger(readFileSync(path, 'utf8')) : new Map()
}

/** Adds what is released now to what was released before. Nothing is lost; retired anchors stay retired. */
export function joined(before: ReadonlyMap<string, Released>, now: Iterable<Released>): Map<string, Released> {
  const all = new Map(before)
  for (const { address, languages, anchors } of now) {
    const old = all.get(address) ?? { address, languages: [], anchors: [], retired: [] }
    all.set(address, { ...old, languages: [...new Set([...old.languages, ...languages])], anchors: [...new Set([...old.anchors, ...anchors])].filter((anchor) => !old.retired.includes(anchor)) })
  }
  return all
}
