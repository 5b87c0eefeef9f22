import { idFrom, type Named } from './names.ts'

/** Between columns, between rows, and between the names of a row. */
const column = '\n'
const row = '\t'
const cell = '|'
/** Between the names of a row and its loose words. */
const looseMark = '!'
/** Before a title that does not stand in the reader's language. */
const foreignMark = '~'

/** Kinds in the order in which they first come, each with the number of its entries. */
function kindsOf(entries: readonly Named[]): [string, number][] {
  const found = new Map<string, number>()
  for (const { collection } of entries) found.set(collection, (found.get(collection) ?? 0) + 1)
  return [...found]
}

function written({ collection, id, title, foreign }: Named): string {
  if (/[\n\t]|^~/.test(title)) throw new Error(`${collection}/${id}: the title holds a line break or a tab, or starts with "~"; the search index keeps these for itself. Write the title without.`)
  return foreign ? foreignMark + title : title
}

/**
 * Writes entries as one text in columns: kinds, weights, ids (empty where the title gives the id), titles, names. Entries of
 * one kind come together. The text is plain: brotli finds what repeats, and numbering the words saved nothing more.
 */
export function pack(entries: readonly Named[]): string {
  const kinds = kindsOf(entries)
  const sorted = kinds.flatMap(([kind]) => entries.filter(({ collection }) => collection === kind))
  return [
    kinds.map((kind) => kind.join(' ')),
    sorted.map(({ weight }) => weight),
    sorted.map(({ id, title }) => (idFrom(title) === id ? '' : id)),
    sorted.map(written),
    sorted.map(({ names, loose }) => names.join(cell) + (loose.length > 0 ? looseMark + loose.join(' ') : '')),
  ].map((cells) => cells.join(row)).join(column)
}

const listed = (text: string | undefined, mark: string) => (text ? text.split(mark) : [])

/** Reads what `pack` wrote. Throws when the text was cut off on its way. */
export function unpack(text: string): Named[] {
  const [kinds = [], weights = [], ids = [], titles = [], names] = text.split(column).map((line) => line.split(row))
  const collections = kinds.flatMap((kind) => {
    const [collection = '', count] = kind.split(' ')
    return Array.from({ length: Number(count) }, () => collection)
  })
  if (names?.length !== collections.length) throw new Error('The search index is cut off. Load the page again.')
  return collections.map((collection, at): Named => {
    const foreign = (titles[at] as string).charAt(0) === foreignMark
    const title = (titles[at] as string).slice(foreign ? 1 : 0)
    const [own, loose] = (names[at] as string).split(looseMark)
    return { collection, id: ids[at] || idFrom(title), title, foreign, weight: Number(weights[at]), names: listed(own, cell), loose: listed(loose, ' ') }
  })
}
