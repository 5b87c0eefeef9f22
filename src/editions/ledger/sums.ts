import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { byText, sha256 } from '../data/index.ts'

/** Name of the file of sums in a built site. */
export const sumsName = 'SHA256SUMS'

/** SHA-256 of every file below a folder, by path with forward slashes, sorted; without the file of sums itself. */
export function sumsOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((path) => path !== sumsName)
    .toSorted(byText)
  return new Map(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]))
}

/** Sums in the form that `sha256sum --check` reads. */
export const sumsText = (sums: ReadonlyMap<string, string>): string => [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('')

/** Reads what `sumsText` wrote. Throws with the number of a line that is none. */
export function parseSums(text: string): Map<string, string> {
  return new Map(
    text.split('\n').filter(Boolean).map((line, index) => {
      const match = /^([0-9a-f]{64})[ *] (.+)$/.exec(line)
      if (!match) throw new Error(`${sumsName}:${index + 1}: expected a SHA-256 sum, two spaces and a path, found "${line}"`)
      return [match[2] as string, match[1] as string]
    }),
  )
}

/** One number for a whole site: the SHA-256 of its sums. */
export const digestOf = (sums: ReadonlyMap<string, string>): string => sha256(sumsText(sums))

/** Paths that differ between two sets of sums, each with what is wrong. */
export function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].toSorted(byText)
  return paths.flatMap((path) => {
    if (!found.has(path)) return [`${path}  is missing`]
    if (!expected.has(path)) return [`${path}  is new`]
    return expected.get(path) === found.get(path) ? [] : [`${path}  has other bytes`]
  })
}
