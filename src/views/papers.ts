import type { Corpus, Entry } from '../corpus/index.ts'
import type { Scheme } from '../model/index.ts'
import { holds } from './facts.ts'
import { isOpen, sorted } from './links.ts'
import { byText, perCorpus, put } from './per-corpus.ts'

/** A scheme that asks for a paper, with the line in which it does. */
export interface Demand {
  scheme: Entry<'schemes'>
  paper: Scheme['documents'][number]
  /** For one-of: ids of the papers that do as well. */
  instead: string[]
}

/** What a paper is good for, over open schemes. Each list is sorted by scheme. */
export interface PaperUse {
  /** Schemes that always ask for it. */
  required: Demand[]
  /** Schemes that take it as one of several. */
  accepted: Demand[]
  /** Schemes in which it speeds things up. */
  helpful: Demand[]
  /** Schemes for which holding it decides who qualifies. */
  opens: Entry<'schemes'>[]
  /** Schemes whose papers are recorded and that work without it. */
  without: Entry<'schemes'>[]
}

interface Index {
  demands: Map<string, Demand[]>
  opens: Map<string, Entry<'schemes'>[]>
  /** Open schemes with at least one recorded paper. */
  recorded: Entry<'schemes'>[]
}

const index = perCorpus((corpus): Index => {
  const found: Index = { demands: new Map(), opens: new Map(), recorded: [] }
  for (const scheme of sorted(corpus.all('schemes')).filter((entry) => isOpen(entry.data, corpus.today))) {
    const { documents, eligibility } = scheme.data
    if (documents.length > 0) found.recorded.push(scheme)
    for (const paper of documents) {
      const others = documents.filter((other) => other.need === 'one-of' && other.group === paper.group && other.document !== paper.document)
      put(found.demands, paper.document, { scheme, paper, instead: paper.need === 'one-of' ? others.map((other) => other.document).sort(byText) : [] })
    }
    const decisive = eligibility.filter((test) => test.test === 'paper' && !test.excludes && holds(test, corpus.today))
    for (const id of new Set(decisive.flatMap((test) => (test.test === 'paper' ? test.any : [])))) put(found.opens, id, scheme)
  }
  return found
})

/** What a paper is good for. */
export function paperUse(corpus: Corpus, document: string): PaperUse {
  const { demands, opens, recorded } = index(corpus)
  const all = demands.get(document) ?? []
  const of = (need: Scheme['documents'][number]['need']) => all.filter((demand) => demand.paper.need === need)
  const required = of('required')
  const opened = opens.get(document) ?? []
  // A one-of line with no other paper in its group is a requirement in all but name.
  const needed = new Set([...required, ...of('one-of').filter((demand) => demand.instead.length === 0)].map((demand) => demand.scheme).concat(opened))
  return {
    required,
    accepted: of('one-of'),
    helpful: of('helpful'),
    opens: opened,
    without: recorded.filter((scheme) => !needed.has(scheme)),
  }
}

/** A paper in the order in which to fetch it. */
export interface PaperInOrder {
  document: Entry<'documents'>
  /** Papers of the list that must come first. */
  after: string[]
  /** How many open schemes need it or let it decide. */
  schemes: number
}

/** The papers that a step of getting `document` asks for; papers that one of several ways asks for count too. */
function needsOf(document: Entry<'documents'>): string[] {
  return document.data.get.flatMap((step) => step.needs).filter((id) => id !== document.id)
}

/**
 * The order in which to fetch papers: what another paper asks for comes before it, and among those that are free to
 * fetch the one that most schemes need. Papers that ask for one another in a circle keep that second order.
 * `ids` limits the list; without it all papers are put in order.
 */
export function paperOrder(corpus: Corpus, ids?: readonly string[]): PaperInOrder[] {
  const { demands, opens } = index(corpus)
  const weight = (id: string) => new Set([...(demands.get(id) ?? []).filter(({ paper }) => paper.need === 'required').map(({ scheme }) => scheme), ...(opens.get(id) ?? [])]).size
  const wanted = ids ? [...new Set(ids)].flatMap((id) => corpus.get('documents', id) ?? []) : corpus.all('documents')
  const listed = new Set(wanted.map((document) => document.id))
  const open = wanted
    .map((document) => ({ document, after: [...new Set(needsOf(document))].filter((id) => listed.has(id)).sort(byText), schemes: weight(document.id) }))
    .sort((a, b) => b.schemes - a.schemes || byText(a.document.id, b.document.id))
  const done = new Set<string>()
  const order: PaperInOrder[] = []
  while (open.length > 0) {
    const free = open.findIndex((paper) => paper.after.every((id) => done.has(id)))
    const [next] = open.splice(Math.max(free, 0), 1) as [PaperInOrder]
    done.add(next.document.id)
    order.push(next)
  }
  return order
}
