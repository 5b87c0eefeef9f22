import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Largest file that a contributor may add, in bytes. */
export const largestFile = 256 * 1024

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

function readText(absolute: string, path: string): ContentFile {
  try {
    const stat = lstatSync(absolute)
    if (stat.isSymbolicLink()) return { path, fault: 'symlink' }
    if (stat.size > largestFile) return { path, fault: 'file-too-large', detail: String(stat.size) }
    const bytes = readFileSync(absolute)
    const text = decoder.decode(bytes)
    if (text.trim() === '') return { path, fault: 'file-empty' }
    return { path, text }
  } catch (error) {
    if (error instanceof TypeError) return { path, fault: 'file-not-utf8' }
    return { path, fault: 'file-unreadable', detail: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

/** Every file below `folder`, sorted by path, each read once. Nothing is skipped: what cannot be read carries its fault. */
export function filesBelow(root: string, folder: string): ContentFile[] {
  let names: string[]
  try {
    if (lstatSync(join(root, folder)).isSymbolicLink()) return [{ path: folder, fault: 'symlink' }]
    names = readdirSync(join(root, folder)).sort()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return code === 'ENOENT' ? [] : [{ path: folder, fault: 'file-unreadable', detail: code ?? '' }]
  }
  return names.flatMap((name) => {
    const path = `${folder}/${name}`
    const absolute = join(root, path)
    const stat = lstatSync(absolute)
    if (!stat.isDirectory()) return [readText(absolute, path)]
    if (/\.[a-z]+$/i.test(name)) return [{ path, fault: 'directory-named-like-a-file' as const }]
    return filesBelow(root, path)
  })
}
