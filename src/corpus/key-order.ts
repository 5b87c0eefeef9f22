import { isDeepStrictEqual } from 'node:util'
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, load, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml'
import type { z } from 'zod'
import { unwrapAt } from '../model/index.ts'

type Path = (string | number)[]
interface Group {
  path: Path
  keys: { name: string; offset: number }[]
}

/** Every group of fields that is written line by line, the outermost first. */
function groupsIn(yaml: string): Group[] {
  const events = parseEvents(yaml, { maxDepth: 20 })
  const found: Group[] = []
  let next = 1
  const isEnd = (event: Event | undefined) => event === undefined || event.type === EVENT_ID.POP
  const node = (path: Path): void => {
    const event = events[next++]
    if (event?.type === EVENT_ID.SEQUENCE) for (let index = 0; !isEnd(events[next]); index++) node([...path, index])
    else if (event?.type === EVENT_ID.MAPPING) {
      const group: Group = { path, keys: [] }
      if (event.style === COLLECTION_STYLE.BLOCK) found.push(group)
      while (!isEnd(events[next])) {
        const key = events[next++] as Event
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(yaml, key) : ''
        if (key.type === EVENT_ID.SCALAR) group.keys.push({ name, offset: key.valueStart - (key.style === SCALAR_STYLE.PLAIN ? 0 : 1) })
        node([...path, name])
      }
    } else return
    next++
  }
  node([])
  return found
}

interface Start {
  line: number
  column: number
}
const indentOf = (line: string) => line.search(/\S/)

/** First line after a group whose last key stands at `last`: the first one that is indented less. */
function endOf(lines: string[], last: Start): number {
  let end = last.line + 1
  for (; end < lines.length; end++) {
    const line = lines[end] as string
    const indent = indentOf(line)
    const belongs = indent === -1 || indent > last.column || (indent === last.column && /^\s*-(\s|$)/.test(line))
    if (!belongs) break
  }
  return end
}

/** The lines of each key, the first without what stands before the key. Undefined when two keys share a line. */
function blocksOf(lines: string[], starts: Start[]): string[][] | undefined {
  const { column } = starts[0] as Start
  const before = (start: Start) => (lines[start.line] as string).slice(0, column)
  if (starts.some((start, index) => start.column !== column || !(index === 0 ? /^[ -]*$/ : /^ *$/).test(before(start)))) return undefined
  // A comment above a key belongs to it.
  const tops = starts.map((start, index) => {
    let top = start.line
    while (index > 0 && top - 1 > (starts[index - 1] as Start).line && /^\s*#/.test(lines[top - 1] as string)) top--
    return top
  })
  const end = endOf(lines, starts.at(-1) as Start)
  return tops.map((top, index) => {
    const block = lines.slice(top, tops[index + 1] ?? end)
    return [(block[0] as string).slice(column), ...block.slice(1)]
  })
}

function reordered(yaml: string, { keys }: Group, order: readonly string[]): string | undefined {
  const rank = (index: number) => {
    const place = order.indexOf((keys[index] as Group['keys'][number]).name)
    return place === -1 ? order.length : place
  }
  const sorted = keys.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b)
  if (sorted.every((from, to) => from === to)) return undefined
  const lines = yaml.split('\n')
  const starts = keys.map(({ offset }) => ({ line: yaml.slice(0, offset).split('\n').length - 1, column: offset - (yaml.lastIndexOf('\n', offset - 1) + 1) }))
  const blocks = blocksOf(lines, starts)
  if (!blocks) return undefined
  const { line, column } = starts[0] as Start
  const lead = (lines[line] as string).slice(0, column)
  const text = sorted.flatMap((from, to) => {
    const [first, ...rest] = blocks[from] as string[]
    return [(to === 0 ? lead : ' '.repeat(column)) + first, ...rest]
  })
  return [...lines.slice(0, line), ...text, ...lines.slice(line + text.length)].join('\n')
}

/**
 * The same YAML with the keys of each group in the order of the schema. Groups written in one line, and conditions whose
 * fields depend on their test, stay as they are; so does everything if the result would not say exactly the same.
 */
export function inSchemaOrder(yaml: string, schema: z.ZodType): string {
  const before: unknown = load(yaml)
  let text = yaml.trimEnd()
  for (let round = 0; round < 200; round++) {
    let next: string | undefined
    for (const group of groupsIn(text)) {
      const help = unwrapAt(schema, group.path)
      if (group.keys.length > 1 && !help.tag) next ??= reordered(text, group, help.keys)
    }
    if (next === undefined) return text
    if (!isDeepStrictEqual(load(next), before)) return yaml
    text = next
  }
  return text
}
