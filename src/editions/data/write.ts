import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { dataFiles, entryFiles } from './files.ts'

/** Writes a text below `folder`, with the folders on the way. */
export function writeBelow(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Writes all data below `folder`, the root of a built site. Returns the number of files. */
export function writeData(corpus: Corpus, folder: string): number {
  let count = 0
  for (const { path, text } of dataFiles(corpus)) {
    writeBelow(folder, path, text)
    count++
  }
  for (const { path, text } of entryFiles(corpus)) {
    writeBelow(folder, path, text)
    count++
  }
  return count
}
