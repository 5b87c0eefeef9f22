import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile } from './policy.ts'

/** Paths of all files below `folder` that end in `ending`, sorted. */
export function filesEnding(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .sort()
}

/** Writes `_headers` into the site in `folder`: what the hosts that read it say with each file. */
export function writeHeaders(folder: string, base: string): void {
  writeFileSync(join(folder, '_headers'), headersFile(base))
}
