import { isDeepStrictEqual } from 'node:util'
import { load } from 'js-yaml'
import { tombstone, translation, schemas } from '../model/index.ts'
import type { Entry, ReadFile, Translation } from './entries.ts'
import { fingerprints } from './fingerprint.ts'
import { inSchemaOrder } from './key-order.ts'

/** Lines without spaces at their end. Two or more before another line of prose are a line break in Markdown and stay as two. */
function withoutTrailingSpaces(text: string, prose: boolean): string {
  const lines = text.split('\n')
  return lines.map((line, index) => (prose && /\S {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '' ? line.replace(/ +$/, '  ') : line.trimEnd())).join('\n')
}

const sameFacts = (a: string, b: string) => isDeepStrictEqual(load(a), load(b))

/**
 * The text of a file as the project writes it: LF line ends, no byte-order mark, no spaces at the end of lines, one line
 * end at its end, fields in the order of the schema. Says exactly the same. Undefined for a file that cannot be read.
 */
export function tidied(file: ReadFile): string | undefined {
  const { seat, frontMatter } = file
  if (!seat || !frontMatter) return undefined
  const unix = (text: string) => text.replaceAll('\r\n', '\n')
  const plain = unix(frontMatter.yaml)
  const trimmed = withoutTrailingSpaces(plain, false)
  const yaml = sameFacts(trimmed, plain) ? trimmed : plain
  const schema = seat.language ? translation : Object.hasOwn(frontMatter.data, 'ended') ? tombstone : schemas[seat.collection]
  const body = withoutTrailingSpaces(unix(frontMatter.body), true).trimEnd()
  return `---\n${inSchemaOrder(yaml, schema).trimEnd()}\n---\n${body === '' ? '' : `${body}\n`}`
}

/** Parts of the original that a translation renders: its title, its summary, fields of which it holds words, its prose. */
export function renderedParts({ data, body }: Translation): string[] {
  const fields = Object.keys(data.words).map((key) => key.split('.')[0] as string)
  return [...new Set(['title', ...(data.summary ? ['summary'] : []), ...fields, ...(body.trim() === '' ? [] : ['body'])])]
}

/**
 * The text of a translation with the fingerprints of today. `anew` stamps every part that it renders: somebody has read
 * them; otherwise only parts that were never stamped, so that a translation that fell behind stays behind.
 */
export function stamped(text: string, original: Entry, rendering: Translation, anew: boolean): string {
  const now = fingerprints(original)
  const kept = rendering.data.renders
  const prints = Object.fromEntries(
    renderedParts(rendering).flatMap((part) => {
      const print = anew ? now[part] : (kept[part] ?? now[part])
      return print ? [[part, print]] : []
    }),
  )
  if (isDeepStrictEqual(prints, kept)) return text
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const start = lines.findIndex((line, index) => index < end && line.startsWith('renders:'))
  let after = start + 1
  while (after < end && /^(\s|$)/.test(lines[after] as string)) after++
  const line = `renders: { ${Object.entries(prints).map(([part, print]) => `${part}: "${print}"`).join(', ')} }`
  const without = start === -1 ? lines : [...lines.slice(0, start), ...lines.slice(after)]
  const close = without.indexOf('---', 1)
  return [...without.slice(0, close), line, ...without.slice(close)].join('\n')
}
