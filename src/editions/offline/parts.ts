import { DomUtils } from 'htmlparser2'
import { isElement, type Body, type Node } from './bodies.ts'

/** Name of a part of a body: anchor of its heading, `split` for the summary of paper and practice, nothing for what stands free. */
export function partOf({ id }: Body, node: Node): string | undefined {
  if (!isElement(node)) return undefined
  if (node.attribs.class === 'split') return 'split'
  const heading = DomUtils.findOne(({ name }) => name === 'h2', [node])
  return heading?.attribs.id?.startsWith(`${id}_`) ? heading.attribs.id.slice(id.length + 1) : undefined
}

/** Title of the part that a node is. */
const titleOf = (node: Node): string => DomUtils.textContent(DomUtils.findOne(({ name }) => name === 'h2', [node]) ?? []).trim()

/**
 * What a file of limited size leaves out, first that which it misses least: what repeats other entries, then evidence.
 * What to do, which papers, where to go and how to contest stay whatever happens.
 */
export const leftOutInOrder = [
  'schemes path', 'occupations coverage', 'documents uses', 'occupations path', 'barriers path', 'schemes split', 'practices overcomes', 'organisations pointers',
  'barriers overcomes', 'barriers blocks', 'barriers evidence', 'practices results', 'schemes family', 'schemes works', 'practices schemes', 'barriers end', 'documents barriers', 'occupations barriers', 'occupations practices', 'sources',
  'practices needs', 'practices limits', 'documents move', 'occupations hazards', 'schemes myths',
] as const

/** HTML of a body's nodes; as XML for e-books. */
export const markup = (nodes: Node[], xmlMode = false): string => DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8', ...(xmlMode ? { xmlMode, selfClosingTags: true } : {}) })

/** Bodies, and after them the list of sources, as one sound HTML text within `budget` bytes, and the titles of the parts that were left out for it, each once. Throws when what must stay is too much. */
export function within(bodies: readonly Body[], budget: number, render: (body: Body, html: string) => string, sources: { title: string; html: string }): { text: string; leftOut: string[] } {
  const pieces = bodies.map((body) => ({ body, nodes: body.nodes.map((node) => ({ part: `${body.collection} ${partOf(body, node) ?? ''}`, title: titleOf(node), html: markup([node]) })) }))
  const out = new Set<string>()
  const write = () => pieces.map(({ body, nodes }) => render(body, nodes.filter(({ part }) => !out.has(part)).map(({ html }) => html).join('')))
  const waiting = [...leftOutInOrder] as string[]
  for (;;) {
    const pages = write()
    const text = joined(pages.join('') + (out.has('sources') ? '' : sources.html))
    const bytes = Buffer.byteLength(text)
    if (bytes <= budget) return { text, leftOut: [...new Set([...pieces.flatMap(({ nodes }) => nodes.filter(({ part, title }) => out.has(part) && title !== '').map(({ title }) => title)), ...(out.has('sources') ? [sources.title] : [])])] }
    const next = waiting.shift()
    if (next === undefined) throw new Error(`The handbook is ${bytes} bytes long even without all that it may leave out; ${budget} are allowed. Name more parts in src/editions/offline/parts.ts.`)
    out.add(next)
  }
}

/** Makes one document sound: links to places that it does not hold lead to the entry, and ids that nobody asks for go. */
export function joined(html: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string))
  const linked = html.replace(/ href="#([^"]+)"/g, (whole, id: string) => (ids.has(id) ? whole : ` href="#${id.split('_')[0]}"`))
  const asked = new Set([...linked.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1] as string))
  return linked.replace(/\sid="([^"]+_[^"]*)"/g, (whole, id: string) => (asked.has(id) ? whole : ''))
}
