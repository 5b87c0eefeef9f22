import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Largest file that a contributor may add, in bytes. */
export const largestFile = 256 * 1024
/** Folders below a content folder that are looked into: one for languages, and a few more so that strays are named. */
const deepest = 4
/** Files that systems and editors leave behind; no contributor wrote them. */
const leftBehind = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep'])

/** Why a file could not be read as text. */
export type FileFault =
  | 'symlink'
  | 'directory-named-like-a-file'
  | 'file-too-large'
  | 'file-empty'
  | 'file-not-utf8'
  | 'file-unreadable'

/** A file of the content folders, read or not. */
export interface ContentFile {
  /** Path from the root, with forward slashes. */
  path: string
  text?: string
  fault?: FileFault
  /** What the system said, or the size found. */
  detail?: string
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a file's bytes, or why there is none. */
export function decoded(path: string, bytes: Uint8Array): ContentFile {
  if (bytes.length > largestFile) return { path, fault: 'file-too-large', detail: String(bytes.length) }
  try {
    const text = decoder.decode(bytes)
    return text.trim() === '' ? { path, fault: 'file-empty' } : { path, text }
  } catch {
    return { path, fault: 'file-not-utf8' }
  }
}

const unreadable = (path: string, error: unknown): ContentFile => ({ path, fault: 'file-unreadable', detail: (error as NodeJS.ErrnoException).code ?? String(error) })

/** One file, read as text. Never throws: what cannot be read carries its fault. */
export function fileAt(root: string, path: string): ContentFile {
  try {
    const stat = lstatSync(join(root, path))
    if (stat.isSymbolicLink()) return { path, fault: 'symlink' }
    if (!stat.isFile()) return { path, fault: 'file-unreadable', detail: 'not a file' }
    if (stat.size > largestFile) return { path, fault: 'file-too-large', detail: String(stat.size) }
    return decoded(path, readFileSync(join(root, path)))
  } catch (error) {
    return unreadable(path, error)
  }
}

/** Every file below `folder`, sorted by path, each read once. Nothing is skipped: what cannot be read carries its fault. */
export function filesBelow(root: string, folder: string, depth = 0): ContentFile[] {
  let items: { name: string; isDirectory(): boolean }[]
  try {
    if (lstatSync(join(root, folder)).isSymbolicLink()) return [{ path: folder, fault: 'symlink' }]
    items = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [unreadable(folder, error)]
  }
  return items.flatMap((item) => {
    const path = `${folder}/${item.name}`
    if (leftBehind.has(item.name)) return []
    if (!item.isDirectory()) return [fileAt(root, path)]
    if (/\.[a-z]+$/i.test(item.name)) return [{ path, fault: 'directory-named-like-a-file' as const }]
    return depth < deepest ? filesBelow(root, path, depth + 1) : [{ path, fault: 'file-unreadable' as const, detail: 'too many folders in one another' }]
  })
}
