import { constructFromEvents, EVENT_ALIAS, EVENT_ID, getScalarValue, parseEvents, YAMLException, type Event } from 'js-yaml'

/** A place in a file; both count from 1. */
export interface Position {
  line: number
  column: number
}

/** What is wrong with the YAML of a front matter. */
export type YamlFault = 'no-front-matter' | 'yaml-broken' | 'yaml-duplicate-key' | 'yaml-anchor' | 'yaml-tab' | 'yaml-not-a-mapping'

/** Front matter and body of a Markdown file, with the places of every key. */
export interface FrontMatter {
  data: Record<string, unknown>
  body: string
  /** Line of the file on which the body begins. */
  bodyLine: number
  /** Place of a path such as `['benefits', 0, 'amount']`: of its key, or of the nearest key above it. */
  at(path: (string | number)[]): Position
}

/** A front matter that could not be read, with the place and the words of the YAML reader. */
export interface BrokenFrontMatter extends Position {
  fault: YamlFault
  detail: string
}

const fence = /^---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/m

function lineColumn(text: string, offset: number, firstLine: number): Position {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line: firstLine + line - 1, column: offset - before.lastIndexOf('\n') }
}

/** Maps each path of the document, its parts joined by a newline, to the offset of its key or item. */
function offsets(events: Event[], source: string): Map<string, number> {
  const found = new Map<string, number>()
  let next = 1
  const node = (path: string): void => {
    const event = events[next++]
    if (!event) return
    if (event.type === EVENT_ID.MAPPING) {
      while (events[next] && events[next]?.type !== EVENT_ID.POP) {
        const key = events[next++] as Event
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(source, key) : ''
        const child = path === '' ? name : `${path}\n${name}`
        if (key.type === EVENT_ID.SCALAR) found.set(child, key.valueStart)
        node(child)
      }
      next++
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; events[next] && events[next]?.type !== EVENT_ID.POP; index++) {
        const child = path === '' ? String(index) : `${path}\n${index}`
        const item = events[next] as Event
        const start = 'valueStart' in item ? item.valueStart : 'start' in item ? item.start : undefined
        if (start !== undefined) found.set(child, start)
        node(child)
      }
      next++
    }
  }
  node('')
  return found
}

/** Reads the front matter of `text`. YAML 1.2 core schema: dates stay strings, `yes` stays `yes`. */
export function readFrontMatter(text: string): FrontMatter | BrokenFrontMatter {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const open = fence.exec(content)
  if (!open) return { fault: 'no-front-matter', detail: content.split('\n', 1)[0] ?? '', line: 1, column: 1 }
  const rest = content.slice(open[0].length)
  const close = closing.exec(rest)
  if (!close) return { fault: 'no-front-matter', detail: 'the closing --- is missing', line: 1, column: 1 }
  const yaml = rest.slice(0, close.index)
  const body = rest.slice(close.index + close[0].length)
  const place = (offset: number) => lineColumn(yaml, offset, 2)
  const tab = /^[ ]*\t/m.exec(yaml)
  if (tab) return { fault: 'yaml-tab', detail: '', ...place(tab.index + tab[0].length - 1) }
  let events: Event[]
  let data: unknown
  try {
    events = parseEvents(yaml, { maxDepth: 20 })
    const anchor = events.find((event) => event.type === EVENT_ALIAS || ('anchorStart' in event && event.anchorStart >= 0))
    if (anchor) return { fault: 'yaml-anchor', detail: '', ...place('anchorStart' in anchor ? anchor.anchorStart : 0) }
    const documents = constructFromEvents(events, { source: yaml })
    if (documents.length !== 1) return { fault: 'yaml-not-a-mapping', detail: '', line: 2, column: 1 }
    data = documents[0]
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const position = (error.mark as { position?: number } | undefined)?.position ?? 0
    const fault = error.reason.startsWith('duplicated') ? 'yaml-duplicate-key' : 'yaml-broken'
    return { fault, detail: error.reason, ...place(position) }
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return { fault: 'yaml-not-a-mapping', detail: '', line: 2, column: 1 }
  let places: Map<string, number> | undefined
  return {
    data: data as Record<string, unknown>,
    body,
    bodyLine: 2 + yaml.split('\n').length - 1 + 1,
    at(path) {
      places ??= offsets(events, yaml)
      for (let length = path.length; length > 0; length--) {
        const offset = places.get(path.slice(0, length).join('\n'))
        if (offset !== undefined) return place(offset)
      }
      return { line: 1, column: 1 }
    },
  }
}
