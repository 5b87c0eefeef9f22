import { DomUtils } from 'htmlparser2'
import { isElement, type Body, type Node } from './bodies.ts'
import { TooBig } from './budget.ts'
import { packed } from './packed.ts'

/** Anchors of the parts that pages of entries share; other headings are prose of one entry. */
const shared = /^(?:[a-z]+|counterWords|doNow|doFirst)$/

/**
 * Name of a part of a body: anchor of its heading, `split` for the summary of paper and practice, `prose` for what only this
 * entry says, nothing for what stands free.
 */
export function partOf({ id }: Body, node: Node): string | undefined {
  if (!isElement(node)) return undefined
  if (node.attribs.class === 'split') return 'split'
  const heading = DomUtils.findOne(({ name }) => name === 'h2', [node])
  if (!heading?.attribs.id?.startsWith(`${id}_`)) return undefined
  const anchor = heading.attribs.id.slice(id.length + 1)
  return shared.test(anchor) ? anchor : 'prose'
}

/** Title of the part that a node is. */
const titleOf = (node: Node): string => DomUtils.textContent(DomUtils.findOne(({ name }) => name === 'h2', [node]) ?? []).trim()

/**
 * What a file of limited size packs, first that which a reader without scripts misses least: what repeats other entries,
 * then evidence, then what is done later. What a scheme gives and to whom, its papers, its steps and how to contest, how to
 * get a paper, what to do at a barrier, and where offices are stay whatever happens.
 */
export const packedInOrder = [
  'schemes path', 'occupations coverage', 'documents uses', 'occupations path', 'barriers path', 'schemes split', 'practices overcomes', 'organisations pointers',
  'barriers overcomes', 'barriers blocks', 'barriers evidence', 'practices results', 'schemes family', 'schemes works', 'practices schemes', 'barriers remedies', 'documents barriers', 'occupations barriers', 'occupations practices', 'states schemes', 'states practices', 'occupations schemes', 'sources',
  'practices needs', 'practices limits', 'documents portability', 'occupations hazards', 'schemes myths', 'practices prose', 'states prose', 'occupations prose', 'barriers prose', 'schemes prose', 'documents prose', 'occupations figures', 'states origin', 'states destination', 'states before', 'barriers hits', 'documents without', 'documents mend', 'practices steps', 'schemes portability', 'barriers counterWords', 'schemes counterWords',
  'occupations codes', 'occupations includes', 'occupations proofs', 'occupations hiring', 'barriers rejections',
] as const

/** HTML of a body's nodes; as XML for e-books. */
export const markup = (nodes: Node[], xmlMode = false): string => DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8', ...(xmlMode ? { xmlMode, selfClosingTags: true } : {}) })

/** A book within a number of bytes. */
export interface Fitted {
  /** The entries, one sound HTML text. */
  text: string
  /** Packed parts: JSON of an object, HTML by id of the entry. */
  packed: string
  /** Titles of the parts that are packed, each once; prose of single entries is not named. */
  titles: string[]
}

/** How a book writes an entry, from the HTML of its parts; `more` says that further parts are packed. */
export type Render = (body: Body, html: string, more: boolean) => string

/**
 * Entries, and after them the sources, within `budget` bytes: as much as possible in plain HTML, the rest packed.
 * `frame` says how many bytes stand around them when parts of these titles are packed; `trim` is applied to the HTML of
 * each part. Throws `TooBig` when even what must stay is too much.
 */
export function within(bodies: readonly Body[], budget: number, frame: (titles: readonly string[]) => number, trim: (html: string) => string, render: Render): Fitted {
  const pieces = bodies.map((body) => ({ body, nodes: body.nodes.map((node) => ({ part: `${body.collection} ${partOf(body, node) ?? ''}`, title: titleOf(node), html: trim(markup([node])) })) }))
  const fit = (count: number): Fitted & { bytes: number } => {
    const out = new Set<string>(packedInOrder.slice(0, count))
    const more = pieces.map(({ body, nodes }) => [body.id, nodes.filter(({ part }) => out.has(part)).map(({ html }) => html).join('')] as const).filter(([, html]) => html !== '')
    const late = new Map(more)
    const text = joined(pieces.map(({ body, nodes }) => render(body, nodes.filter(({ part }) => !out.has(part)).map(({ html }) => html).join(''), late.has(body.id))).join(''))
    const ids = idsOf(text)
    const carried = packed(JSON.stringify(Object.fromEntries(more.map(([id, html]) => [id, leading(html, ids)]))))
    const titles = [...new Set(pieces.flatMap(({ nodes }) => nodes.filter(({ part, title }) => out.has(part) && title !== '' && !part.endsWith(' prose')).map(({ title }) => title)))]
    return { text, packed: carried, titles, bytes: Buffer.byteLength(text) + carried.length + frame(titles) }
  }
  // The more is packed, the smaller the book: the least that fits lies between nothing and all.
  let [least, most] = [0, packedInOrder.length as number]
  let best = fit(most)
  if (best.bytes > budget) throw new TooBig(`The handbook is ${best.bytes} bytes long even with all packed that it may pack; ${budget} are allowed. Name more parts in src/editions/offline/parts.ts.`)
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    const tried = fit(middle)
    if (tried.bytes <= budget) [most, best] = [middle, tried]
    else least = middle + 1
  }
  return best
}

/** Ids of a text. */
const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string))

/** Links that lead to places in `ids`, else to the entry that the place belongs to. */
const toEntries = (html: string, ids: ReadonlySet<string>): string => html.replace(/ href="#([^"]+)"/g, (whole, id: string) => (ids.has(id) ? whole : ` href="#${id.split('_')[0]}"`))

/** A packed part: its links lead to what stands in the plain text, and it has no ids. Pictures keep theirs. */
const leading = (html: string, ids: ReadonlySet<string>): string => toEntries(html, ids).replace(/(<(?!svg|title|desc|pattern|g|path|rect)[a-z][^<>]*?)\sid="[^"]*"/g, '$1')

/** Makes one document sound: links to places that it does not hold lead to the entry, and ids that nobody asks for go. */
export function joined(html: string): string {
  const linked = toEntries(html, idsOf(html))
  const asked = new Set([...linked.matchAll(/ (?:href="#|aria-labelledby="|url\(#)([^")]+)[")]/g)].flatMap((match) => (match[1] as string).split(' ')))
  return linked.replace(/\sid="([^"]+_[^"]*)"/g, (whole, id: string) => (asked.has(id) ? whole : ''))
}
