import type { FinderBarrier, FinderData, FinderScheme } from './data.ts'
import type { Answer } from './eligibility.ts'
import type { Result, Sorted } from './finder.ts'
import type { Person } from './person.ts'

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A line of the merged checklist. */
export interface ChecklistItem {
  /** The paper, or the papers of which any one will do. */
  any: string[]
  /** required: some scheme always asks for it; helpful: it only speeds things up. */
  need: 'required' | 'helpful'
  /** Whether it is in hand. */
  have: Answer
  /** Ids of the schemes that ask for it, sorted. */
  schemes: string[]
}

/** What a scheme asks for: each item is a set of papers of which one is needed. */
function demandsOf(scheme: FinderScheme): { any: string[]; need: ChecklistItem['need'] }[] {
  const groups = new Map<string, string[]>()
  const demands: { any: string[]; need: ChecklistItem['need'] }[] = []
  for (const { document, need, group } of scheme.papers)
    if (need === 'one-of') groups.set(group ?? '', [...(groups.get(group ?? '') ?? []), document])
    else demands.push({ any: [document], need })
  for (const any of groups.values()) demands.push({ any: [...new Set(any)].sort(byText), need: 'required' })
  for (const test of scheme.tests) if (test.test === 'paper' && !test.excludes) demands.push({ any: [...new Set(test.any)].sort(byText), need: 'required' })
  return demands
}

const inHand = (any: readonly string[], person: Person): Answer =>
  person.papers === undefined ? 'unknown' : any.some((paper) => person.papers?.includes(paper)) ? 'yes' : 'no'

/**
 * One list of papers for several schemes. A choice that a paper of the list already meets is folded into that paper;
 * what is required somewhere is not repeated as helpful. Papers that serve the most schemes come first. What there is
 * only after a death or an injury, such as the papers of a claim on an insurance, is left out until it has happened.
 */
export function checklist(schemes: readonly FinderScheme[], person: Person, after: FinderData['after'] = {}): ChecklistItem[] {
  const asked = (paper: string) => !after[paper] || person.papers?.includes(paper) || after[paper].some((fact) => person.family?.includes(fact))
  const all = schemes.flatMap((scheme) => demandsOf(scheme).filter(({ any }) => any.some(asked)).map((demand) => ({ ...demand, scheme: scheme.id })))
  const single = new Set(all.filter(({ any, need }) => any.length === 1 && need === 'required').map(({ any }) => any[0] as string))
  const items = new Map<string, { any: string[]; need: ChecklistItem['need']; schemes: Set<string> }>()
  for (const { any, need, scheme } of all) {
    const met = any.find((paper) => single.has(paper))
    const key = met ?? any.join(' ')
    const item = items.get(key) ?? { any: met ? [met] : any, need, schemes: new Set<string>() }
    if (need === 'required') item.need = 'required'
    items.set(key, { ...item, schemes: item.schemes.add(scheme) })
  }
  return [...items.values()]
    .map((item) => ({ ...item, have: inHand(item.any, person), schemes: [...item.schemes].sort(byText) }))
    .sort((a, b) => (a.need === b.need ? b.schemes.length - a.schemes.length || byText(a.any.join(), b.any.join()) : a.need === 'required' ? -1 : 1))
}

/** A paper or card that stands in the way of schemes. */
export interface Prerequisite {
  kind: 'card' | 'paper'
  id: string
  /** Blocked schemes that it helps to open, also by way of another card, sorted. */
  helps: string[]
  /** Blocked schemes that nothing else stands in the way of, sorted. */
  opens: string[]
}

/** What to fetch first: papers and cards in the way of blocked schemes, those that help the most schemes first. */
export function prerequisites(sorted: Sorted): Prerequisite[] {
  const blocked = new Map(sorted.blocked.map((result) => [result.scheme.id, result]))
  const found = new Map<string, { kind: 'card' | 'paper'; id: string; helps: Set<string>; opens: Set<string> }>()
  const follow = (result: Result, origin: string, seen: Set<string>): void => {
    for (const { kind, any } of result.blockers) {
      if (kind === 'other') continue
      for (const id of any) {
        const key = `${kind} ${id}`
        const item = found.get(key) ?? { kind, id, helps: new Set(), opens: new Set() }
        found.set(key, item)
        item.helps.add(origin)
        if (result.scheme.id === origin && result.blockers.length === 1) item.opens.add(origin)
        const card = kind === 'card' && !seen.has(id) ? blocked.get(id) : undefined
        if (card) follow(card, origin, seen.add(id))
      }
    }
  }
  for (const [id, result] of blocked) follow(result, id, new Set([id]))
  return [...found.values()]
    .map(({ kind, id, helps, opens }) => ({ kind, id, helps: [...helps].sort(byText), opens: [...opens].sort(byText) }))
    .sort((a, b) => b.helps.length - a.helps.length || b.opens.length - a.opens.length || byText(a.kind, b.kind) || byText(a.id, b.id))
}

/** A barrier that lies ahead, with the schemes on which it will be met. */
export interface Ahead {
  barrier: FinderBarrier
  schemes: string[]
}

/** Barriers to expect on the way to some schemes; those that hit other occupations are left out once the occupation is known. */
export function barriersAhead(data: FinderData, results: readonly Result[], person: Person): Ahead[] {
  const schemes = new Map<string, string[]>()
  for (const { scheme } of results) for (const barrier of scheme.barriers) schemes.set(barrier, [...(schemes.get(barrier) ?? []), scheme.id])
  return data.barriers
    .filter(({ id, occupations }) => schemes.has(id) && (!occupations || person.occupation === undefined || occupations.includes(person.occupation)))
    .map((barrier) => ({ barrier, schemes: (schemes.get(barrier.id) as string[]).sort(byText) }))
    .sort((a, b) => b.schemes.length - a.schemes.length || byText(a.barrier.id, b.barrier.id))
}
