import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile, withPolicy } from './policy.ts'

/** Paths of all files below `folder` that end in `ending`, sorted. */
export function filesEnding(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .sort()
}

/** Writes the policy into every page and `_headers` beside them; takes away what no page uses. Returns the pages. */
export function sealPages(folder: string, base: string): string[] {
  const pages = filesEnding(folder, '.html')
  for (const page of pages) writeFileSync(page, withPolicy(readFileSync(page, 'utf8')))
  writeFileSync(join(folder, '_headers'), headersFile(base))
  for (const unused of ['pagefind/pagefind-ui.js', 'pagefind/pagefind-ui.css', 'pagefind/pagefind-modular-ui.js', 'pagefind/pagefind-modular-ui.css', 'pagefind/pagefind-component-ui.js', 'pagefind/pagefind-component-ui.css', 'pagefind/pagefind-highlight.js'])
    rmSync(join(folder, unused), { force: true })
  return pages
}
