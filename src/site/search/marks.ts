import type { PageFacts } from '../frame/page-facts.ts'

/** Kinds whose entries speak of every occupation when they name none. */
const ofAnyWork = new Set(['schemes', 'barriers', 'practices'])

/**
 * What the full-text search reads on a page besides its text: filters, and other names as weighted words. All on one element, to
 * be light. Pages of sources are left out: they hold a title and an address, yet were more than half of all pages, came first
 * for many questions and doubled what each search loads. They have an index of their titles.
 */
export function searchMarks({ filters = [], aliases = [] }: PageFacts): Record<string, string> {
  const kind = filters.find(({ name }) => name === 'kind')?.value ?? ''
  if (kind === 'sources') return {}
  const anyWork = ofAnyWork.has(kind) && !filters.some(({ name }) => name === 'occupation')
  const all = [...filters, ...(anyWork ? [{ name: 'occupation', value: 'any' }] : [])]
  return {
    'data-pagefind-body': '',
    // A value written after a colon would take the rest of the list with it, so each value has an attribute of its own.
    ...(all.length > 0 ? { 'data-pagefind-filter': all.map(({ name }, index) => `${name}[data-f${index}]`).join(', ') } : {}),
    ...Object.fromEntries(all.map(({ value }, index) => [`data-f${index}`, value])),
    ...(aliases.length > 0 ? { 'data-pagefind-meta': 'aliases[data-names]', 'data-names': [...new Set(aliases)].join(', ') } : {}),
  }
}
