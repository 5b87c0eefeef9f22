import { createHash } from 'node:crypto'
import type { Entry } from './entries.ts'
import { valuesOf } from './values.ts'

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6)

/**
 * Fingerprints of the parts of an original that a translator renders, by part: `title`, `summary`, every other field of
 * the front matter that holds words (`benefits`, `steps` …), and `body`. Six hexadecimal digits of the SHA-256 of its
 * words and their keys; numbers, dates and references do not count, since a translation does not hold them.
 */
export function fingerprints(entry: Entry): Record<string, string> {
  const parts = new Map<string, string[]>()
  for (const { path, key, value, meta } of valuesOf(entry)) {
    if (!meta.words || typeof value !== 'string') continue
    const part = String(path[0])
    const words = parts.get(part)
    if (words) words.push(key, value)
    else parts.set(part, [key, value])
  }
  const body = entry.body.replaceAll('\r\n', '\n').trim()
  if (body !== '') parts.set('body', [body])
  return Object.fromEntries([...parts].map(([part, words]) => [part, short(JSON.stringify(words))]))
}
