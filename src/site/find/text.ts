import type { Counted } from './shape.ts'

/** Puts values in place of `{name}`. What has no value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : whole))
}

/** Says how many. */
export function count([none, one, more]: Counted, n: number): string {
  return n === 0 ? none : n === 1 ? one : fill(more, { n })
}

/** Longest message in characters: what a phone shows whole. */
export const longestMessage = 699

/**
 * The message to send: what to fetch first, date, names and the address with every answer. When it is too long, names are left out from the
 * end; when the address alone is too long, it goes without the answers, since half of them would give other results.
 */
export function message(template: string, { first = '', date, names, address }: { first?: string; date: string; names: readonly string[]; address: string }): string {
  const bare = address.replace(/#.*$/, '')
  for (const link of [address, bare])
    for (let shown = names.length; shown >= Math.min(names.length, 3); shown--) {
      const said = fill(template, { date, names: names.slice(0, shown).join(', ') + (shown < names.length ? ' …' : ''), address: link })
      const text = (first && `${first}\n`) + said.replace(' ….', ' …')
      if (text.length <= longestMessage) return text
    }
  return `${date} ${bare}`
}
