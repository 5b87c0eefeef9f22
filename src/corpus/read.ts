import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, YAMLException } from 'js-yaml'
import { z } from 'zod'
import { languages } from '../languages/index.ts'
import { collections, folders, schemas, site as siteSchema, tombstone, translation, type Collection, type Site } from '../model/index.ts'
import { Corpus } from './corpus.ts'
import type { Entry, ReadFile, Seat, Tombstone, Translation } from './entries.ts'
import { filesBelow } from './files.ts'
import { readFrontMatter } from './frontmatter.ts'
import { parseProse } from './prose.ts'

const furniture = new Set(['README.md', '_template.md'])
const codes = new Set<string>(languages.map((language) => language.code))

/** Which entry or translation a path holds; undefined when the path has no place in the layout. */
export function seatOf(path: string): Seat | undefined {
  const collection = collections.find((name) => path.startsWith(`${folders[name]}/`))
  if (!collection) return undefined
  const parts = path.slice(folders[collection].length + 1).split('/')
  const id = /^(.+)\.md$/.exec(parts.at(-1) ?? '')?.[1]
  if (!id || parts.length > 2) return undefined
  if (parts.length === 1) return { collection, id }
  const language = parts[0] as string
  return codes.has(language) ? { collection, id, language } : undefined
}

function placed(file: ReadFile, front: NonNullable<ReadFile['frontMatter']>) {
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

function readSite(root: string): { site?: Site; error?: string } {
  try {
    const parsed = siteSchema.safeParse(load(readFileSync(join(root, 'content/site.yaml'), 'utf8')))
    return parsed.success ? { site: parsed.data } : { error: z.prettifyError(parsed.error) }
  } catch (error) {
    if (error instanceof YAMLException) return { error: error.reason }
    return { error: `the file could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` }
  }
}

/**
 * Reads every content file below `root` once into one linked corpus. Never throws for what a file holds: a file that
 * cannot be read or understood stays in `files` with its faults, and the rules speak of it.
 */
export function readCorpus(root: string): Corpus {
  const files: ReadFile[] = []
  const entries: Entry[] = []
  const tombstones: Tombstone[] = []
  const translations: { seat: Seat; translation: Translation }[] = []
  for (const collection of collections as Collection[])
    for (const raw of filesBelow(root, folders[collection])) {
      const file: ReadFile = { ...raw, issues: [] }
      files.push(file)
      const name = file.path.slice(file.path.lastIndexOf('/') + 1)
      file.furniture = furniture.has(name)
      const seat = file.furniture ? undefined : seatOf(file.path)
      if (!seat) continue
      file.seat = seat
      if (file.text === undefined) continue
      const front = readFrontMatter(file.text)
      if ('fault' in front) {
        file.broken = front
        continue
      }
      file.frontMatter = front
      const schema = seat.language ? translation : 'ended' in front.data ? tombstone : schemas[seat.collection]
      const parsed = (schema as z.ZodType).safeParse(front.data, { reportInput: true })
      if (!parsed.success) {
        file.issues = parsed.error.issues
        continue
      }
      const place = placed(file, front)
      const define = <T extends object>(more: T) => Object.defineProperties(more, Object.getOwnPropertyDescriptors(place)) as T & typeof place
      if (seat.language)
        translations.push({ seat, translation: define({ language: seat.language, data: parsed.data as Translation['data'] }) })
      else if (schema === tombstone) tombstones.push(define({ collection: seat.collection, id: seat.id, ...(parsed.data as z.infer<typeof tombstone>) }))
      else entries.push(define({ collection: seat.collection, id: seat.id, data: parsed.data as Entry['data'], translations: new Map() }))
    }
  const { site, error } = readSite(root)
  return new Corpus({ root, files, entries, tombstones, translations, site, siteError: error })
}
