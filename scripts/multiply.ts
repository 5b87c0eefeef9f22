/** Folders of many entries for the benches: entries that exist, and copies of them with ids of their own. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCorpus, type Corpus, type Entry, type ReadFile, type Reference } from '../src/corpus/index.ts'
import { folders } from '../src/model/index.ts'

const key = (collection: string, id: string) => `${collection}/${id}`

/** Everything that an entry needs to pass the check: what it refers to, what that refers to, and so on. */
function needsOf(start: Entry, outgoing: Map<Entry, Entry[]>): Set<Entry> {
  const found = new Set([start])
  for (const entry of found) for (const to of outgoing.get(entry) ?? []) found.add(to)
  return found
}

/** The entries of a sample of at least `least`: whole, or the schemes that need the fewest others, with those. */
function chosen(corpus: Corpus, least: number): Set<Entry> {
  if (least >= corpus.entries.length) return new Set(corpus.entries)
  const outgoing = new Map<Entry, Entry[]>()
  for (const { from, to } of corpus.references) outgoing.set(from, [...(outgoing.get(from) ?? []), ...(corpus.get(to.collection, to.id) ? [corpus.need(to.collection, to.id)] : [])])
  const found = new Set<Entry>()
  for (const each of corpus.all('schemes').map((scheme) => needsOf(scheme, outgoing)).sort((a, b) => a.size - b.size)) {
    if (found.size >= least) break
    for (const entry of each) found.add(entry)
  }
  return found
}

/** Links in prose to entries: `[words](/schemes/e-shram/#benefits)`, in any language. */
const inProse = /\[([^\]]*)\]\((?:\/[a-z]{2})?\/([a-z]+\/[a-z0-9-]+)(\/[^)]*)?\)/g

/** The text of a file for one copy: ids in references followed by `end`, links in prose led to the copy or, where there is none, taken away. */
function renamed(file: ReadFile, references: Reference[], entry: Entry, has: (name: string) => boolean, end: string): string {
  const lines = (file.text as string).split('\n')
  const places = references.map(({ path, to }) => ({ ...entry.at(path), id: to.id })).sort((a, b) => b.line - a.line || b.column - a.column)
  // From the back, so that what was put in moves no place that is still to come.
  for (const { line, column, id } of places) {
    const text = lines[line - 1] as string
    // The place of a field is its key; the id stands behind it.
    const at = text.slice(column - 1).search(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`)) + column - 1
    if (at < column - 1) throw new Error(`${file.path}:${line}:${column}: the id ${id} was expected here`)
    lines[line - 1] = text.slice(0, at) + id + end + text.slice(at + id.length)
  }
  const text = lines.join('\n').replace(inProse, (link, words: string, name: string, rest = '') => {
    const collection = name.slice(0, name.indexOf('/'))
    return !Object.hasOwn(folders, collection) ? link : has(name) ? `[${words}](/${name}${end}${rest})` : words
  })
  return entry.collection === 'sources' && end ? text.replace(/^(url: ['"]?https?:\/\/[^/\s'"]+\/)/m, `$1${end.slice(1)}/`) : text
}

/**
 * Writes at least `least` entries below `target`, taken from the folder `sample`: its entries, and when they do not
 * suffice, copies of all of them whose ids end in `-2`, `-3` … and that refer to each other. Returns how many there are.
 */
export function multiply(sample: string, target: string, least: number): number {
  const corpus = readCorpus(sample)
  const entries = chosen(corpus, least)
  const copies = Math.ceil(least / entries.size)
  const wanted = new Map([...entries].map((entry) => [key(entry.collection, entry.id), entry]))
  const references = Map.groupBy(corpus.references, ({ from }) => from)
  for (const path of ['content/site.yaml', 'public']) if (existsSync(join(sample, path))) cpSync(join(sample, path), join(target, path), { recursive: true })
  for (const file of corpus.files) {
    const entry = file.seat && wanted.get(key(file.seat.collection, file.seat.id))
    if (!entry || file.text === undefined) continue
    const named = file.seat?.language ? [] : (references.get(entry) ?? [])
    for (let copy = 1; copy <= copies; copy++) {
      const end = copy === 1 ? '' : `-${copy}`
      const to = join(target, file.path.replace(/\.md$/, `${end}.md`))
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, renamed(file, copy === 1 ? [] : named, entry, (name) => wanted.has(name), end))
    }
  }
  return copies * entries.size
}
