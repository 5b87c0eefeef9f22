import type { Entry } from '../../corpus/index.ts'

/** A date of CSL: year, month, day, as far as it is known. */
export interface CslDate {
  'date-parts': [number[]]
}

/** An item of CSL-JSON 1.0.2, with the fields that we use. */
export interface CslItem {
  id: string
  type: string
  title: string
  author?: ({ family: string; given?: string } | { literal: string })[]
  publisher?: string
  'container-title'?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  number?: string
  page?: string
  DOI?: string
  version?: string
  language?: string
  note?: string
  /** Address of an archived copy. */
  archive_location?: string
}

/** A partial ISO date as CSL wants it. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** A source as a CSL item. Its rank, and that a copy was read, stand in the note: they decide how far to trust it. */
export function cslOf({ id, data }: Entry<'sources'>): CslItem {
  const notes = [data.rank === 'primary' ? 'Primary source.' : 'Secondary source.', data.copy ? 'A copy on another host was read.' : '', data.note ?? ''].filter(Boolean)
  return {
    id,
    type: data.type,
    title: data.title,
    ...(data.author.length > 0 ? { author: data.author.map((name) => ('literal' in name ? { literal: name.literal } : { family: name.family, ...(name.given ? { given: name.given } : {}) })) } : {}),
    publisher: data.publisher,
    ...(data['container-title'] ? { 'container-title': data['container-title'] } : {}),
    ...(data.issued ? { issued: cslDate(data.issued) } : {}),
    accessed: cslDate(data.accessed),
    ...(data.URL ? { URL: data.URL } : {}),
    ...(data.number ? { number: data.number } : {}),
    ...(data.page ? { page: data.page } : {}),
    ...(data.DOI ? { DOI: data.DOI } : {}),
    language: data.language,
    ...(data.archived ? { archive_location: data.archived } : {}),
    note: notes.join(' '),
  }
}
