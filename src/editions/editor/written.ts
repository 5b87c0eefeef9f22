import { load } from 'js-yaml'
import { inline } from '../templates/templates.ts'

/** Longest line on which a group of fields is written between braces; longer ones stand line by line. */
const longest = 140

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlain = (value: unknown) => !isGroup(value) && !(Array.isArray(value) && value.some((item) => typeof item === 'object'))

/** A value as YAML on one line, in the project’s manner. A bare year stays a number, as sources are dated by hand. */
export function onOneLine(value: unknown): string {
  const text = inline(value)
  return typeof value === 'string' && load(text) !== value ? JSON.stringify(value) : text
}

/** A group between braces, or undefined when it holds other groups or is too long for one line. */
function between(value: Record<string, unknown>): string | undefined {
  if (!Object.values(value).every(isPlain)) return undefined
  const text = `{ ${Object.entries(value).map(([key, item]) => `${key}: ${Array.isArray(item) ? `[${item.map(onOneLine).join(', ')}]` : onOneLine(item)}`).join(', ')} }`
  return text.length <= longest ? text : undefined
}

/** The lines of one item of a list, without indent. `braces` asks for one line even when it is long. */
export function itemLines(value: unknown, braces = false): string[] {
  if (!isGroup(value)) return [`- ${onOneLine(value)}`]
  const short = braces ? inline(value) : between(value)
  if (short !== undefined) return [`- ${short}`]
  return groupLines(value).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

/** The lines of one field, without indent. */
export function fieldLines(key: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return [`${key}: [${value.map(onOneLine).join(', ')}]`]
    return [`${key}:`, ...value.flatMap((item) => itemLines(item)).map((line) => `  ${line}`)]
  }
  if (!isGroup(value)) return [`${key}: ${onOneLine(value)}`]
  const short = between(value)
  return short === undefined ? [`${key}:`, ...groupLines(value).map((line) => `  ${line}`)] : [`${key}: ${short}`]
}

/** The lines of a group of fields, without indent. */
export function groupLines(value: Record<string, unknown>): string[] {
  return Object.entries(value).flatMap(([key, item]) => fieldLines(key.match(/^[\w.-]+$/) ? key : JSON.stringify(key), item))
}
