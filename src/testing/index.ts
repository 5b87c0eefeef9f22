/** Made-up content for tests: the sample in `good`, edits of it, and what the check says then. Only tests import this. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusOf, decoded, filesOf, readCorpus, type ContentFile, type Corpus } from '../corpus/index.ts'
import { toLine } from '../report/index.ts'
import { check } from '../rules/index.ts'

/** Folder of the sample: a tiny but whole content root in which nothing is wrong. */
export const goodRoot = join(import.meta.dirname, 'good')
/** Folder of a content root with many faults, one to a file. */
export const badRoot = join(import.meta.dirname, 'bad')

/** What to do with a file of the sample: new text or bytes, an edit of its text, or null to take it away. */
export type Edit = string | Uint8Array | null | ((text: string) => string)

const sample = filesOf(goodRoot)

/** The sample with edits, by path. */
export function corpusAfter(edits: Record<string, Edit> = {}): Corpus {
  const files = new Map<string, ContentFile>(sample.map((file) => [file.path, file]))
  for (const [path, edit] of Object.entries(edits)) {
    const text = files.get(path)?.text
    if (edit === null) files.delete(path)
    else if (typeof edit !== 'function') files.set(path, decoded(path, Buffer.from(edit)))
    else if (text === undefined) throw new Error(`${path} is no file of the sample`)
    else files.set(path, decoded(path, Buffer.from(edit(text))))
  }
  return corpusOf(goodRoot, [...files.values()])
}

/** What the check says about the sample after edits: one line for each problem, as in the terminal. */
export function linesAfter(edits: Record<string, Edit>): string[] {
  return check(corpusAfter(edits)).map(toLine)
}

/** What the check says about a folder: one line for each problem, as in the terminal. */
export function linesBelow(root: string): string[] {
  return check(readCorpus(root)).map(toLine)
}

/** An edit that replaces a piece of text, once. Throws when the piece is not there: then the test would test nothing. */
export function replaced(piece: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(piece)) throw new Error(`the sample does not hold ${JSON.stringify(piece)}`)
    return text.replace(piece, () => by)
  }
}

/** An edit that adds a paragraph at the end of the body. */
export function appended(paragraph: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n\n${paragraph}\n`
}

/** Copies the sample into a new folder, calls `use` with its path, and takes the folder away. */
export async function withCopy<T>(use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'hakku-'))
  try {
    cpSync(goodRoot, root, { recursive: true })
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The text of a file below a folder. */
export const textAt = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
