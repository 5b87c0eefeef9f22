import type { FileFault, ReadFile } from '../corpus/index.ts'
import { languages, original } from '../languages/languages.ts'
import { collections, folders } from '../model/index.ts'
import type { Finding } from './rule.ts'

/** What is wrong with the place of a file. */
export type LayoutFault = 'wrong-ending' | 'wrong-place' | 'unknown-language-folder'

/** Folders that may stand in a content folder: the languages that translations are written in. */
export const languageFolders: readonly string[] = languages.map((language) => language.code).filter((code) => code !== original)

/** Faults of files that matter only when the file stands where an entry may stand. */
const ofContent = new Set<FileFault>(['file-empty', 'file-not-utf8', 'file-too-large'])

/** Folder of the collection that holds a path, or undefined. */
export function folderOf(path: string): string | undefined {
  return collections.map((name) => folders[name]).find((folder) => path.startsWith(`${folder}/`))
}

/** What is wrong with the place of a file; undefined when it stands where it may. */
export function layoutFault(file: ReadFile): LayoutFault | undefined {
  if (file.seat || file.furniture || file.path === 'content/site.yaml') return undefined
  if (file.fault && !ofContent.has(file.fault)) return undefined
  const folder = folderOf(file.path)
  const parts = folder ? file.path.slice(folder.length + 1).split('/') : []
  if (parts.length === 0 || parts.length > 2) return 'wrong-place'
  if (parts.length === 2 && !languageFolders.includes(parts[0] as string)) return 'unknown-language-folder'
  return 'wrong-ending'
}

/** Finding for a file that could not be read, when that is its only trouble. */
export function* faultFinding(file: ReadFile, fault: FileFault, message: (detail: string) => string, cure: string): Iterable<Finding> {
  if (file.fault === fault && !layoutFault(file)) yield { path: file.path, line: 1, column: 1, message: message(file.detail ?? ''), cure }
}
