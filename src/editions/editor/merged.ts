import { load } from 'js-yaml'
import { fieldLines, groupLines, itemLines } from './written.ts'

type Group = Record<string, unknown>

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values say the same. A bare year that a form hands back as text is the same year. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (isGroup(a) && isGroup(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  }
  return (typeof a === 'number' || typeof b === 'number') && typeof a !== 'object' && typeof b !== 'object' && String(a) === String(b)
}

const indented = (lines: string[], by: number) => lines.map((line) => (line === '' ? line : ' '.repeat(by) + line))
const dedented = (lines: string[], by: number) => lines.map((line) => line.slice(by))
const indentOf = (line: string) => line.search(/\S/)

/** The lines of each key of a group that is written line by line; undefined when they cannot be told apart. */
function blocksOf(lines: string[], group: Group): Map<string, string[]> | undefined {
  const blocks = new Map<string, string[]>()
  let waiting: string[] = []
  let current: string[] | undefined
  for (const line of lines) {
    const key = /^("[^"]*"|[^\s#"'[{\-][^:]*):(\s|$)/.exec(line)?.[1]?.replaceAll('"', '')
    if (key !== undefined && Object.hasOwn(group, key) && !blocks.has(key)) {
      blocks.set(key, (current = [...waiting, line]))
      waiting = []
    } else if (/^#/.test(line)) waiting.push(line)
    else if (current) {
      current.push(...waiting, line)
      waiting = []
    } else return undefined
  }
  current?.push(...waiting)
  return blocks.size === Object.keys(group).length ? blocks : undefined
}

/** The lines of each item of a list that is written line by line. */
function itemsOf(lines: string[], count: number): { indent: number; items: string[][] } | undefined {
  const indent = indentOf(lines[0] ?? '')
  const items: string[][] = []
  for (const line of lines) {
    if (indentOf(line) === indent && /^\s*-(\s|$)/.test(line)) items.push([line])
    else if (items.length === 0 || (line.trim() !== '' && indentOf(line) <= indent)) return undefined
    else items.at(-1)?.push(line)
  }
  return items.length === count ? { indent, items } : undefined
}

/** The item of the old list that a new item carries on: the same, else the one with its id, else the one in its place. */
function formerOf(old: unknown[], item: unknown, index: number, next: unknown[]): number {
  const equal = old.findIndex((each) => same(each, item))
  if (equal !== -1) return equal
  const id = isGroup(item) ? item['id'] : undefined
  if (id !== undefined) return old.findIndex((each) => isGroup(each) && each['id'] === id)
  return old.length === next.length && !next.some((each) => same(each, old[index])) ? index : -1
}

function listLines(lines: string[], old: unknown[], next: unknown[]): string[] | undefined {
  const found = itemsOf(lines, old.length)
  if (!found) return undefined
  const { indent, items } = found
  const inBraces = items.every(([first]) => /^\s*-\s*\{/.test(first as string))
  return next.flatMap((item, index) => {
    const from = formerOf(old, item, index, next)
    const former = items[from]
    if (former && same(old[from], item)) return former
    if (former && isGroup(old[from]) && isGroup(item) && !/^\s*-\s*\{/.test(former[0] as string)) {
      const depth = indent + 2
      const plain = dedented([' '.repeat(depth) + (former[0] as string).slice(depth), ...former.slice(1)], depth)
      const lead = ' '.repeat(indent)
      return groupAfter(plain, old[from], item).map((line, place) => (place === 0 ? `${lead}- ${line}` : line === '' ? line : `${lead}  ${line}`))
    }
    return indented(itemLines(item, inBraces && !Object.values(isGroup(item) ? item : {}).some(isGroup)), indent)
  })
}

/** The lines of one field after a change, kept as far as they still say what is meant. */
function fieldAfter(block: string[], key: string, old: unknown, next: unknown): string[] {
  const start = block.findIndex((line) => !line.startsWith('#'))
  const head = block.slice(0, start + 1)
  const rest = block.slice(start + 1)
  const alone = new RegExp(`^("?)${key.replaceAll(/[.*+?^$\\{}()|[\]]/g, '\\$&')}\\1:\\s*(#.*)?$`).test(head.at(-1) as string)
  if (alone && rest.length > 0) {
    if (Array.isArray(old) && Array.isArray(next)) {
      const lines = listLines(rest, old, next)
      if (lines && next.length > 0) return [...head, ...lines]
    }
    if (isGroup(old) && isGroup(next)) {
      const indent = indentOf(rest.find((line) => line.trim() !== '') ?? '')
      if (indent > 0) return [...head, ...indented(groupAfter(dedented(rest, indent), old, next), indent)]
    }
  }
  return [...block.slice(0, start), ...fieldLines(key, next)]
}

function groupAfter(lines: string[], old: Group, next: Group): string[] {
  const blocks = blocksOf(lines, old)
  if (!blocks) return groupLines(next)
  // Known keys keep their order, each with its lines; new ones stand where the new order has them.
  const kept = Object.keys(old).filter((key) => Object.hasOwn(next, key))
  const wanted = Object.keys(next)
  for (const key of wanted.filter((each) => !Object.hasOwn(old, each))) {
    const before = wanted.slice(0, wanted.indexOf(key)).findLast((each) => kept.includes(each))
    kept.splice(before === undefined ? 0 : kept.indexOf(before) + 1, 0, key)
  }
  return kept.flatMap((key) => {
    const block = blocks.get(key)
    if (!block) return fieldLines(key, next[key])
    return same(old[key], next[key]) ? block : fieldAfter(block, key, old[key], next[key])
  })
}

/**
 * The YAML of a front matter after a change: every line that still says what is meant stays as it is, with its comments,
 * quotes and braces; only what changed is written anew. The result says exactly `next`.
 */
export function merged(yaml: string, next: Group): string {
  const old: unknown = load(yaml)
  if (!isGroup(old)) return groupLines(next).join('\n')
  if (same(old, next)) return yaml.trimEnd()
  const text = groupAfter(yaml.trimEnd().split('\n'), old, next).join('\n')
  try {
    if (same(load(text), next)) return text
  } catch {
    // A layout that no rule here foresees: the whole is written anew below.
  }
  return groupLines(next).join('\n')
}
