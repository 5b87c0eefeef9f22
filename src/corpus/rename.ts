import { folders, idPattern, type Collection } from '../model/index.ts'
import { addressOf } from './addresses.ts'
import type { Corpus } from './corpus.ts'
import type { ReadFile } from './entries.ts'
import { fingerprints } from './fingerprint.ts'
import { corpusOf } from './read.ts'

/** A file to write, or (without text) to take away. */
export interface Change {
  path: string
  text?: string
}

/** Why an entry cannot be renamed, in words for the person who asked. */
export class RenameRefused extends Error {}

interface Rename {
  collection: Collection
  from: string
  to: string
}

/** Replaces pieces of a text, given by their offsets. */
function withPieces(text: string, spans: { start: number; end: number }[], by: string): string {
  return [...spans].sort((a, b) => b.start - a.start).reduce((all, { start, end }) => all.slice(0, start) + by + all.slice(end), text)
}

function refuseUnlessPossible(corpus: Corpus, { collection, from, to }: Rename): void {
  const path = `${folders[collection]}/${from}.md`
  if (!corpus.get(collection, from)) throw new RenameRefused(`${path}: there is no such entry, or it has faults; see npm run check`)
  if (!idPattern.test(to) || to.length > 64) throw new RenameRefused(`"${to}" is not an id: small letters, digits and single hyphens, a letter first, at most 64`)
  const owner = corpus.files.find(({ seat }) => seat?.id === to && !seat.language)
  if (owner) throw new RenameRefused(`the id "${to}" is already used by ${owner.path}`)
  const unclear = corpus.files.find((file) => file.seat && (file.broken || file.issues.length > 0) && file.text?.includes(from))
  if (unclear) throw new RenameRefused(`${unclear.path} may name "${from}" and has faults; mend it first (npm run check)`)
}

/** The text of a file in which the old id is replaced in references, in the ends of tombstones and in links of the body. */
function rewritten(corpus: Corpus, file: ReadFile, { collection, from, to }: Rename): string {
  const { frontMatter, text = '' } = file
  if (!frontMatter) return text
  const paths = corpus.incoming(collection, from).filter((reference) => reference.from.path === file.path).map((reference) => reference.path)
  const stone = corpus.tombstones.find((each) => each.path === file.path)
  stone?.to.forEach((id, index) => id === from && paths.push(['to', index]))
  const spans = paths.flatMap((path) => frontMatter.span(path) ?? [])
  const fields = withPieces(text, spans, to)
  const bodyStart = fields.length - frontMatter.body.length
  const address = new RegExp(`(?<![\\w.-])${addressOf(collection, from).slice(0, -1)}(?=[/#?)>\\s"']|$)`, 'g')
  return fields.slice(0, bodyStart) + fields.slice(bodyStart).replace(address, addressOf(collection, to).slice(0, -1))
}

/** Stamps of translations whose original changed only by the rename: they still render it. */
function restamped(before: Corpus, after: Corpus): Map<string, string> {
  const texts = new Map<string, string>()
  for (const entry of after.entries) {
    const old = before.get(entry.collection, entry.id)
    if (!old || entry.translations.size === 0 || old.body === entry.body) continue
    const [print, was] = [fingerprints(entry).body, fingerprints(old).body]
    for (const translation of entry.translations.values()) {
      const text = after.files.find((file) => file.path === translation.path)?.text
      if (text && print && was && translation.data.renders.body === was) texts.set(translation.path, text.replace(new RegExp(`(\\bbody["']?:\\s*["']?)${was}`), `$1${print}`))
    }
  }
  return texts
}

/**
 * What has to change so that an entry bears another id: its file and translations under the new name, every reference and
 * link to it, and a tombstone that leads readers of the old address on. Throws RenameRefused when that cannot be done.
 */
export function renamed(corpus: Corpus, rename: Rename): Change[] {
  refuseUnlessPossible(corpus, rename)
  const { collection, from, to } = rename
  const texts = new Map<string, string>()
  const gone: string[] = []
  for (const file of corpus.files) {
    const own = file.seat?.collection === collection && file.seat.id === from
    const path = own ? file.path.replace(/[^/]+$/, `${to}.md`) : file.path
    const text = rewritten(corpus, file, rename)
    if (own && file.seat?.language) gone.push(file.path)
    if (file.text !== undefined && (own || text !== file.text)) texts.set(path, text)
  }
  texts.set(`${folders[collection]}/${from}.md`, `---\nended: renamed\nendedOn: ${corpus.today}\nto: [${to}]\nreason: The entry was renamed.\n---\n`)
  const kept = corpus.files.filter((file) => !gone.includes(file.path) && !texts.has(file.path))
  const after = corpusOf(corpus.root, [...kept, ...[...texts].map(([path, text]) => ({ path, text }))])
  for (const [path, text] of restamped(corpus, after)) texts.set(path, text)
  return [...[...texts].map(([path, text]) => ({ path, text })), ...gone.map((path) => ({ path }))].sort((a, b) => (a.path < b.path ? -1 : 1))
}
