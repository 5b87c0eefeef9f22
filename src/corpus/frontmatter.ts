import { constructFromEvents, EVENT_ALIAS, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml'
import { keyPlaces, type KeyPlace } from './yaml-places.ts'

/** A place in a file; both count from 1. */
export interface Position {
  line: number
  column: number
}

/** What is wrong with the YAML of a front matter. */
export type YamlFault = 'no-front-matter' | 'yaml-broken' | 'yaml-duplicate-key' | 'yaml-anchor' | 'yaml-tab' | 'yaml-not-a-mapping'

/** YAML that was read, with the places of every key. */
export interface Yaml {
  data: Record<string, unknown>
  /** True when every value stands in the text just as it is, without escapes and on one line. */
  verbatim: boolean
  /** Place of a path such as `['benefits', 0, 'amount']`: of its key, or of the nearest key above it. */
  at(path: (string | number)[]): Position
  /** Offsets in the file of the scalar at a path, without quotes; undefined for lists, groups and unknown paths. */
  span(path: (string | number)[]): { start: number; end: number } | undefined
  /** The path of the field that holds an offset of the file; empty outside of the fields. */
  pathAt(offset: number): string[]
}

/** Front matter and body of a Markdown file. */
export interface FrontMatter extends Yaml {
  /** Text between the two lines of ---. */
  yaml: string
  body: string
  /** Line of the file on which the body begins. */
  bodyLine: number
}

/** A front matter that could not be read, with the place and the words of the YAML reader. */
export interface BrokenFrontMatter extends Position {
  fault: YamlFault
  detail: string
}

const fence = /^---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/m

/** Line and column of an offset of `text`, both from 1. */
export function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

const isBroken = (value: object): value is BrokenFrontMatter => 'fault' in value

/** Reads `source.slice(start, end)` as one YAML mapping. YAML 1.2 core schema: dates stay strings, `yes` stays `yes`. */
export function readYaml(source: string, start = 0, end = source.length): Yaml | BrokenFrontMatter {
  const yaml = source.slice(start, end)
  const place = (offset: number) => placeOf(source, start + offset)
  const broken = (fault: YamlFault, detail: string, offset: number) => ({ fault, detail, ...place(offset) })
  const tab = /^[ ]*\t/m.exec(yaml)
  if (tab) return broken('yaml-tab', '', tab.index + tab[0].length - 1)
  let data: unknown
  let verbatim = true
  try {
    const events: Event[] = parseEvents(yaml, { maxDepth: 20 })
    const anchor = /[&*]/.test(yaml) && events.find((event) => event.type === EVENT_ALIAS || ('anchorStart' in event && event.anchorStart >= 0))
    if (anchor) return broken('yaml-anchor', '', 'anchorStart' in anchor ? Math.max(0, anchor.anchorStart - 1) : 0)
    const documents = constructFromEvents(events, { source: yaml })
    if (documents.length !== 1) return broken('yaml-not-a-mapping', documents.length === 0 ? 'nothing' : 'several documents', 0)
    data = documents[0]
    verbatim = events.every((event) => event.type !== EVENT_ID.SCALAR || event.fast)
  } catch (error) {
    // The YAML reader promises YAMLException, and asks to be distrusted: whatever it throws is a fault of the file.
    const reason = error instanceof YAMLException ? error.reason : String(error)
    const position = error instanceof YAMLException ? ((error.mark as { position?: number } | undefined)?.position ?? 0) : 0
    return broken(reason.startsWith('duplicated') ? 'yaml-duplicate-key' : 'yaml-broken', reason, position)
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return broken('yaml-not-a-mapping', Array.isArray(data) ? 'a list' : 'one text', 0)
  // Places are asked for only where something is wrong; until then the events are not kept, which halves the memory.
  let kept: Map<string, KeyPlace> | undefined
  const places = () => (kept ??= keyPlaces(parseEvents(yaml, { maxDepth: 20 }), yaml))
  return {
    data: data as Record<string, unknown>,
    verbatim,
    at(path) {
      for (let length = path.length; length > 0; length--) {
        const found = places().get(path.slice(0, length).join('\n'))
        if (found) return place(found.key)
      }
      return { line: 1, column: 1 }
    },
    span(path) {
      const found = places().get(path.join('\n'))
      return found?.start === undefined || found.end === undefined ? undefined : { start: start + found.start, end: start + found.end }
    },
    pathAt(offset) {
      if (offset < start || offset >= end) return []
      let best = ''
      for (const [path, { key }] of places()) if (start + key <= offset) best = path
      return best === '' ? [] : best.split('\n')
    },
  }
}

/** Reads the front matter of `text`. */
export function readFrontMatter(text: string): FrontMatter | BrokenFrontMatter {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const open = fence.exec(text.slice(mark))
  if (!open) return { fault: 'no-front-matter', detail: `the file starts with "${text.slice(mark, mark + 40).split(/\r?\n/, 1)[0] ?? ''}"`, line: 1, column: 1 }
  const start = mark + open[0].length
  const close = closing.exec(text.slice(start))
  if (!close) return { fault: 'no-front-matter', detail: 'the second line of --- is missing', line: 1, column: 1 }
  const end = start + close.index
  const read = readYaml(text, start, end)
  if (isBroken(read)) return read
  const bodyStart = end + close[0].length
  return Object.assign(read, { yaml: text.slice(start, end), body: text.slice(bodyStart), bodyLine: placeOf(text, bodyStart).line })
}
