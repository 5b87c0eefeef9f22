import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile, withPolicy } from './policy.ts'

/** Paths of all files below `folder` that end in `ending`, sorted. */
export function filesEnding(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .sort()
}

/** Writes the policy into every page and `_headers` beside them. Returns the pages. */
export function sealPages(folder: string, base: string): string[] {
  const pages = filesEnding(folder, '.html')
  for (const page of pages) {
    // Whoever reads the page at this moment, such as the indexer, finds the one or the other and never a half.
    writeFileSync(`${page}.sealed`, withPolicy(readFileSync(page, 'utf8')))
    renameSync(`${page}.sealed`, page)
  }
  writeFileSync(join(folder, '_headers'), headersFile(base))
  return pages
}
