import { idPattern } from './ids.ts'

/** The nearest id to a title or a file name: small Latin letters, digits and hyphens; empty when nothing is left. */
export function idFrom(text: string): string {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 64)
    .replace(/-+$/, '')
  return idPattern.test(id) ? id : ''
}
