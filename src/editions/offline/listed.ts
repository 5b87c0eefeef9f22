import type { Speaker } from '../../languages/index.ts'

/** Size in megabytes with one digit, never less than 0.1: what a reader weighs against a data plan. */
export const megabytes = (bytes: number): string => Math.max(0.1, bytes / 1e6).toFixed(1)

/**
 * The page of downloads with its files: each `data-file` that is there (bytes by name) becomes a link with its size, and
 * the notice that they are not there goes when all are. Running it again changes nothing more.
 */
export function listed(html: string, sizes: ReadonlyMap<string, number>, up: string, speak: Speaker): string {
  const missing: string[] = []
  const page = html.replace(/<(?:span|a) data-file="([^"]+)"(?: href="[^"]*" download)?([^>]*)>([^<]*)<\/(?:span|a)>(?: <span class="meta">[^<]*<\/span>)?/g, (whole, name: string, more: string, words: string) => {
    const bytes = sizes.get(name)
    if (bytes === undefined) {
      missing.push(name)
      return whole
    }
    return `<a data-file="${name}" href="${up}download/${name}" download${more}>${words}</a> <span class="meta">${speak.t('download.size', { size: megabytes(bytes) })}</span>`
  })
  return missing.length > 0 ? page : page.replace(/<p class="notice" data-editions="none">[\s\S]*?<\/p>/, '')
}
