import { placeOf, type Position, type ReadFile } from '../corpus/index.ts'
import type { Finding } from './rule.ts'

/** A path of the front matter as contributors write it: `benefits.0.label`. */
export const fieldName = (path: readonly (string | number)[]): string => path.join('.')

/** The place of something in a body, in lines of the file. */
export function inBody(page: { path: string; bodyLine: number }, piece: Position): { path: string } & Position {
  return { path: page.path, line: page.bodyLine + piece.line - 1, column: piece.column }
}

/** Line, column and field of an offset of a file. */
export function inFile(file: ReadFile, offset: number): Pick<Finding, 'path' | 'line' | 'column' | 'field'> {
  const field = file.frontMatter?.pathAt(offset) ?? []
  return { path: file.path, ...placeOf(file.text ?? '', offset), ...(field.length > 0 ? { field: fieldName(field) } : {}) }
}

/** Says what is wrong with a match, or nothing when it is harmless. */
export type Judge = (match: RegExpExecArray, before: string) => { message: string; cure: string } | undefined

/** Findings for what a pattern (with the flag g) matches anywhere in the text of a file. `before` is the text before it on its line. */
export function* scan(file: ReadFile, pattern: RegExp, judge: Judge): Iterable<Finding> {
  const { text } = file
  if (text === undefined || file.furniture) return
  for (const match of text.matchAll(pattern)) {
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1
    const verdict = judge(match as RegExpExecArray, text.slice(lineStart, match.index))
    if (verdict) yield { ...inFile(file, match.index), ...verdict }
  }
}

/** Calls `visit` for every text in plain front matter, keys of free lists included, with its path. */
export function strings(data: unknown, visit: (text: string, path: (string | number)[]) => void, path: (string | number)[] = []): void {
  if (typeof data === 'string') visit(data, path)
  else if (Array.isArray(data)) data.forEach((item, index) => strings(item, visit, [...path, index]))
  else if (data !== null && typeof data === 'object')
    for (const [key, value] of Object.entries(data)) strings(value, visit, [...path, key])
}
