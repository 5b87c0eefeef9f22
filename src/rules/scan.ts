import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { parseProse, placeOf, type Position, type ReadFile } from '../corpus/index.ts'
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

/** What is wrong with a match; `offset` says where in it, when not at its start. */
export interface Verdict {
  message: string
  cure: string
  offset?: number
}

/** Says what is wrong with a match, or nothing when it is harmless. `before` is the text before it on its line, `after` a few characters behind it. */
export type Judge = (match: RegExpExecArray, before: string, field: () => string[], after: string) => Verdict | undefined

/** A text as readers see it, where that is not how it stands in the file, with its place. */
interface Shown {
  text: string
  place: Pick<Finding, 'path' | 'line' | 'column' | 'field'>
  path: string[]
}

const shown = new WeakMap<ReadFile, Shown[]>()
/** Addresses of links, which no reader sees; marks in them hide nothing (`#benefits_pension`). */
const addresses = /(?<=\]\()[^()\s]*(?=\))/g
/** Marks between or for characters that vanish on the page: entities, escapes, emphasis or a link inside of a word. */
const disguised = /&(?:#|[a-z])|\\|[\p{L}\p{Nd}][*_~`[\]]+(?:\([^()\s]*\)[*_~`[\]]*)?[\p{L}\p{Nd}]/iu

const asides = ['title', 'lang', 'meta', 'label'] as const

function blocksOf(file: ReadFile, body: string, bodyLine: number): Shown[] {
  const found: Shown[] = []
  const visit = (node: Nodes): void => {
    const isBlock = ['paragraph', 'heading', 'tableCell'].includes(node.type)
    const place = node.position && inBody({ path: file.path, bodyLine }, node.position.start)
    if (isBlock && place) found.push({ text: toString(node), place, path: [] })
    // What stands beside the words: it is shown when somebody rests on them, or names what follows.
    if (place) for (const aside of asides) if (aside in node && typeof node[aside as keyof typeof node] === 'string') found.push({ text: node[aside as keyof typeof node] as string, place, path: [] })
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parseProse(body))
  return found
}

/** Values with escapes or over several lines, and prose with marks inside of words, as readers see them. */
function shownIn(file: ReadFile): Shown[] {
  let texts = shown.get(file)
  if (!texts) {
    texts = []
    const { frontMatter } = file
    if (frontMatter && !frontMatter.verbatim)
      strings(frontMatter.data, (text, path) => void texts?.push({ text, place: { path: file.path, ...frontMatter.at(path), field: fieldName(path) }, path: path.map(String) }))
    if (frontMatter && disguised.test(frontMatter.body) && disguised.test(frontMatter.body.replace(addresses, ''))) texts.push(...blocksOf(file, frontMatter.body, frontMatter.bodyLine))
    if (file.seat) texts.push({ text: file.seat.id, place: { path: file.path, line: 1, column: 1, field: 'name of the file' }, path: [] })
    shown.set(file, texts)
  }
  return texts
}

/** What stands before a place on its line, at most 400 characters of it: lines can be endless. */
function lineBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 400), index)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** True for the value of a contact of an organisation: the one place of public lines and addresses. */
export const isContact = (file: ReadFile, field: readonly string[]): boolean => file.seat?.collection === 'organisations' && field[0] === 'contacts' && field[2] === 'value'

/** So many findings of one kind in one file are named; the last one says that there may be more. */
const most = 100
const andMore = `; after ${most} of these in one file the check stops naming them, so mend them and run it again`

/** Findings for what a pattern (with the flag g) matches anywhere in a file: in its text as it stands, and as readers see it. */
export function* scan(file: ReadFile, pattern: RegExp, judge: Judge): Iterable<Finding> {
  const { text, frontMatter } = file
  if (text === undefined || file.furniture) return
  const places = new Set<string>()
  let count = 0
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const verdict = judge(match as RegExpExecArray, lineBefore(text, match.index), () => frontMatter?.pathAt(match.index) ?? [], text.slice(end, end + 10))
    if (!verdict) continue
    const { offset = 0, ...said } = verdict
    const place = inFile(file, match.index + offset)
    places.add(place.field ?? `line ${place.line}`)
    const last = ++count === most
    yield { ...place, ...said, ...(last ? { cure: said.cure + andMore } : {}) }
    if (last) return
  }
  for (const { text: seen, place, path } of shownIn(file)) {
    if (places.has(place.field ?? `line ${place.line}`)) continue
    for (const match of seen.matchAll(pattern)) {
      const end = match.index + match[0].length
      const verdict = judge(match as RegExpExecArray, lineBefore(seen, match.index), () => path, seen.slice(end, end + 10))
      if (!verdict) continue
      const last = ++count === most
      yield { ...place, message: verdict.message, cure: verdict.cure + (last ? andMore : '') }
      if (last) return
    }
  }
}

/** Calls `visit` for every text in plain front matter, keys of free lists included, with its path. */
export function strings(data: unknown, visit: (text: string, path: (string | number)[]) => void, path: (string | number)[] = []): void {
  if (typeof data === 'string') visit(data, path)
  else if (Array.isArray(data)) data.forEach((item, index) => strings(item, visit, [...path, index]))
  else if (data !== null && typeof data === 'object')
    for (const [key, value] of Object.entries(data)) strings(value, visit, [...path, key])
}
