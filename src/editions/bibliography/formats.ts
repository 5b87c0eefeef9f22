import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslDate, CslItem } from './csl.ts'

// Keys are the ids of the sources, and every script stays as it is written.
Object.assign(plugins.config.get('@bibtex').format as object, { useIdAsLabel: true, checkLabel: false, asciiOnly: false })

const day = (date: CslDate) => date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')

/** Items as CSL-JSON, one on each line. */
export const toCslJson = (items: readonly CslItem[]): string => (items.length === 0 ? '[]\n' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`)

/** Stands for a dollar while the plugin writes: it knows none, and one alone would open a formula that nothing closes. */
const dollar = '\ue000'

/** A brace without its partner would swallow the rest of the file, and the plugin writes braces as they are. */
function plain<T>(value: T, field = ''): T {
  if (typeof value === 'string') return (field === 'URL' ? value.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('$', '%24') : value.replaceAll('{', '(').replaceAll('}', ')').replaceAll('$', dollar)) as T
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item)) as T
  return value && typeof value === 'object' ? (Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, name)])) as T) : value
}

/** BibTeX has no field for the number of a law or the day of reading: they go into its note. */
function forBibTeX(item: CslItem): CslItem {
  const { number, accessed, note, ...rest } = plain(item)
  const told = [number && item.type !== 'report' ? `Number: ${number}.` : '', note ?? '', accessed ? `Read on ${day(accessed)}.` : ''].filter(Boolean).join(' ')
  return { ...rest, ...(number && item.type === 'report' ? { number } : {}), ...(told ? { note: told } : {}) }
}

/** Items as BibTeX. The key of a source is its id, so that a text that cites it outlives every export. */
export function toBibTeX(items: readonly CslItem[]): string {
  return items.length === 0 ? '' : `${plugins.output.format('bibtex', items.map(forBibTeX), { format: 'text' }).trim().replaceAll(dollar, '\\$')}\n`
}

/** Items as RIS. Lines are not broken: readers of the format today take a broken line for two. */
export function toRis(items: readonly CslItem[]): string {
  if (items.length === 0) return ''
  const records = plugins.output.format('ris', items, { format: 'object' }) as unknown as Record<string, string | string[]>[]
  return records
    .map(({ TY, ...tags }, index) => {
      const { id, accessed } = items[index] as CslItem
      // The plugin cuts ids after 20 characters and files the day of reading under M1 for web pages.
      const told = { ...tags, ID: id, ...(accessed ? { Y2: day(accessed).replaceAll('-', '/') } : {}) }
      if (accessed) delete (told as { M1?: unknown }).M1
      const lines = Object.entries(told).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`))
      return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\n')
    })
    .join('')
}
