/** The other generators of the harness (HAKKU_BENCH, else ../shared/bench): what is installed, and our pages as plain Markdown for them. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { original } from '../src/languages/index.ts'
import { corpus } from '../src/site/corpus.ts'
import { entryPaths } from '../src/site/routes.ts'

/** The folder of the harness; undefined where there is none. */
export const harness = [process.env.HAKKU_BENCH, '../shared/bench', '../../shared/bench'].flatMap((path) => (path ? [resolve(path)] : [])).find((path) => existsSync(join(path, 'peers.mjs')))

/** Where the peers are installed: `run.sh install` of the harness does it. */
export const work = resolve(process.env.WORK ?? '/tmp/generators-bench')

/** How one peer is built, in the words of the harness. */
export interface Peer {
  name: string
  /** Its folder below `work`. */
  dir: string
  /** Shell command. */
  build: string
  /** Caches that a clean build removes. */
  caches?: string[]
}

/** The peers that are installed, of those that this bench compares with. */
export async function peersHere(wanted: string[]): Promise<Peer[]> {
  if (!harness) return []
  const { peers } = (await import(pathToFileURL(join(harness, 'peers.mjs')).href)) as { peers: Record<string, Omit<Peer, 'name'>> }
  return wanted.flatMap((name) => (peers[name] && existsSync(join(work, peers[name].dir, 'node_modules')) ? [{ name, ...peers[name] }] : []))
}

/** Every text of a value with its key, as a list; ids, dates and numbers too, since pages show them. */
function listed(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listed(item, `${key} ${index + 1}`))
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([name, item]) => listed(item, key ? `${key}, ${name}` : name))
  return [`- **${key.replaceAll('_', ' ')}**: ${String(value).replaceAll('\n', ' ').replace(/[<>{}]/g, ' ')}`]
}

/** Folders that the harness lists; everything else goes into the first. */
const folders = ['schemes', 'occupations', 'barriers', 'practices']

/** Writes every entry page of ours, in each of its languages, as a plain Markdown file of a peer. Returns how many. */
export function writePlain(peer: Peer): number {
  const cwd = join(work, peer.dir)
  if (harness) cpSync(join(harness, 'peers', peer.dir), cwd, { recursive: true, force: true })
  for (const path of ['dist', 'content', ...(peer.caches ?? [])]) rmSync(join(cwd, path), { recursive: true, force: true })
  for (const folder of folders) mkdirSync(join(cwd, 'content', folder), { recursive: true })
  let count = 0
  for (const { props } of entryPaths()) {
    const { collection, id, language: code } = props
    const entry = corpus().need(collection, id)
    const translation = code === original ? undefined : entry.translations.get(code)
    const { title, summary = title } = entry.data as { title: string; summary?: string }
    const front = ['---', `title: ${JSON.stringify(translation?.data.title ?? title)}`, `description: ${JSON.stringify(summary)}`, 'aliases: []', 'occupations: []', 'state: india', 'amounts: []', 'documents: []', 'sources: []', '---']
    const words = [...listed(entry.data, ''), ...(translation ? listed(translation.data.words, '') : [])]
    const folder = folders.includes(collection) ? collection : (folders[0] as string)
    const name = [code === original ? '' : code, collection === folder ? '' : collection, id].filter(Boolean).join('-')
    writeFileSync(join(cwd, 'content', folder, `${name}.md`), [...front, '', ...words, '', translation?.body || entry.body, ''].join('\n'))
    count++
  }
  return count
}
