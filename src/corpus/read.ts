import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages, original } from '../languages/languages.ts'
import { collections, folders, schemas, site as siteSchema, tombstone, translation, type Collection } from '../model/index.ts'
import { Corpus } from './corpus.ts'
import type { Entry, ReadFile, Seat, Tombstone, Translation } from './entries.ts'
import { fileAt, filesBelow, type ContentFile } from './files.ts'
import { readFrontMatter, readYaml, type FrontMatter } from './frontmatter.ts'
import { parseProse } from './prose.ts'

const sitePath = 'content/site.yaml'
const furniture = new Set(['README.md', '_template.md'])
const translated = new Set<string>(languages.map((language) => language.code).filter((code) => code !== original))

/** Which entry or translation a path holds; undefined when the path has no place in the layout. */
export function seatOf(path: string): Seat | undefined {
  const collection = collections.find((name) => path.startsWith(`${folders[name]}/`))
  if (!collection) return undefined
  const parts = path.slice(folders[collection].length + 1).split('/')
  const id = /^(.+)\.md$/s.exec(parts.at(-1) ?? '')?.[1]
  if (!id || parts.length > 2) return undefined
  if (parts.length === 1) return { collection, id }
  const language = parts[0] as string
  return translated.has(language) ? { collection, id, language } : undefined
}

function placed(file: ReadFile, front: FrontMatter) {
  let tree: ReturnType<typeof parseProse> | undefined
  return {
    path: file.path,
    body: front.body,
    bodyLine: front.bodyLine,
    get tree() {
      return (tree ??= parseProse(front.body))
    },
    at: front.at.bind(front),
  }
}

const expected = new Set<string>([...Object.values(folders), sitePath])
const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')
/** Names that somebody may give to a folder that belongs elsewhere: `Schemes`, `scheme`, `documents` beside `schemes`. */
const nearNames = new Set(collections.flatMap((name) => [name, name.replace(/s$/, '')]))

/** Files that lie beside the content folders, so that none is lost without a word. */
function strays(root: string): ContentFile[] {
  const below = (folder: string, wanted: (name: string) => boolean) => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true }).filter((item) => wanted(item.name))
    } catch {
      return []
    }
  }
  const stray = [
    ...below('.', (name) => nearNames.has(bare(name)) && !expected.has(name)).map((item) => ({ path: item.name, item })),
    ...below('content', (name) => !expected.has(`content/${name}`)).map((item) => ({ path: `content/${item.name}`, item })),
  ]
  return stray.flatMap(({ path, item }) =>
    item.isSymbolicLink() ? [{ path, fault: 'symlink' as const }] : item.isDirectory() ? filesBelow(root, path).filter((file) => /\.mdx?$/.test(file.path)) : /\.(mdx?|markdown)$/i.test(path) && !furniture.has(item.name) ? [fileAt(root, path)] : [],
  )
}

/** Every content file below `root`, with `content/site.yaml`. */
export function filesOf(root: string): ContentFile[] {
  const content = lstatSync(join(root, 'content'), { throwIfNoEntry: false })
  if (content?.isSymbolicLink()) return [{ path: 'content', fault: 'symlink' }]
  const site = fileAt(root, sitePath)
  const files = [...collections.flatMap((collection) => filesBelow(root, folders[collection])), ...strays(root)]
  return site.detail === 'ENOENT' ? files : [...files, site]
}

function understand(raw: ContentFile): { file: ReadFile; schema?: z.ZodType; data?: unknown } {
  const file: ReadFile = { ...raw, issues: [] }
  const isSite = file.path === sitePath
  file.furniture = furniture.has(file.path.slice(file.path.lastIndexOf('/') + 1))
  const seat = file.furniture ? undefined : seatOf(file.path)
  if (seat) file.seat = seat
  if ((!seat && !isSite) || file.text === undefined) return { file }
  const read = isSite ? readYaml(file.text) : readFrontMatter(file.text)
  if ('fault' in read) {
    file.broken = read
    return { file }
  }
  file.frontMatter = isSite ? Object.assign(read, { yaml: file.text, body: '', bodyLine: 1 }) : (read as FrontMatter)
  const schema: z.ZodType = !seat ? siteSchema : seat.language ? translation : Object.hasOwn(read.data, 'ended') ? tombstone : schemas[seat.collection]
  const parsed = schema.safeParse(read.data, { reportInput: true })
  if (parsed.success) return { file, schema, data: parsed.data }
  file.issues = parsed.error.issues
  return { file }
}

/** One linked corpus of files that were read before. Never throws for what a file holds: the rules speak of its faults. */
export function corpusOf(root: string, raw: ContentFile[]): Corpus {
  const files: ReadFile[] = []
  const entries: Entry[] = []
  const tombstones: Tombstone[] = []
  const translations: { seat: Seat; translation: Translation }[] = []
  let site
  let siteError = 'the file is missing'
  for (const each of raw) {
    const { file, schema, data } = understand(each)
    files.push(file)
    const { seat, frontMatter } = file
    if (file.path === sitePath) {
      if (schema) site = data as z.infer<typeof siteSchema>
      else siteError = file.fault ?? file.broken?.detail ?? file.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    }
    if (!schema || !seat || !frontMatter) continue
    const place = placed(file, frontMatter)
    const define = <T extends object>(more: T) => Object.defineProperties(more, Object.getOwnPropertyDescriptors(place)) as T & typeof place
    if (seat.language) translations.push({ seat, translation: define({ language: seat.language, data: data as Translation['data'] }) })
    else if (schema === tombstone) tombstones.push(define({ collection: seat.collection, id: seat.id, ...(data as z.infer<typeof tombstone>) }))
    else entries.push(define({ collection: seat.collection as Collection, id: seat.id, data: data as Entry['data'], translations: new Map() }))
  }
  return new Corpus({ root, files, entries, tombstones, translations, site, siteError: site ? undefined : siteError })
}

/** Reads every content file below `root` once into one linked corpus. Never throws for what is found there. */
export function readCorpus(root: string): Corpus {
  return corpusOf(root, filesOf(root))
}
