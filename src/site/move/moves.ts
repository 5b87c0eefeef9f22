import type { Corpus, Entry } from '../../corpus/index.ts'
import { indianStates } from '../../model/index.ts'
import { corridor, fates, type Moved, type Wait } from '../../views/index.ts'
import type { Reader } from '../reader.ts'
import type { Rule } from './fates.ts'

/** One scheme with what its entry says of both moves. */
export interface MovingScheme {
  scheme: Entry<'schemes'>
  rule: Rule
  within: Moved | undefined
  another: Moved | undefined
  /** What it says to people who come from another state. */
  coming: Moved | undefined
  waits: Wait[]
}

/** One paper with what its entry says of both moves. */
export interface MovingPaper {
  document: Entry<'documents'>
  rule: Rule
}

const states: readonly string[] = indianStates
const [anyState, otherState] = indianStates

/** A state that is not among the places. */
const elsewhere = (places: readonly string[]) => states.find((state) => !places.includes(state)) ?? otherState

function allOf(corpus: Corpus, from: string, to: string): Map<string, Moved> {
  const { schemes } = corridor(corpus, from, to)
  return new Map(fates.flatMap((fate) => schemes[fate]).map((moved) => [moved.scheme.id, moved]))
}

/** Every scheme that is open in some state of India, asked of `corridor` from a state where it applies. */
export function movingSchemes(corpus: Corpus): MovingScheme[] {
  const known = new Map<string, Map<string, Moved>>()
  const inMove = (from: string, to: string) => {
    const key = `${from} ${to}`
    const moved = known.get(key) ?? allOf(corpus, from, to)
    known.set(key, moved)
    return moved
  }
  return corpus.all('schemes').flatMap((scheme): MovingScheme[] => {
    const { id, data: { places } } = scheme
    const home = places.includes('IN') ? anyState : places.find((place) => states.includes(place))
    if (home === undefined) return []
    const away = places.includes('IN') ? otherState : elsewhere(places)
    const within = inMove(home, home).get(id)
    const another = inMove(home, away).get(id)
    if (!within || !another) return []
    const coming = places.includes('IN') ? undefined : inMove(away, home).get(id)
    const known = ({ fate, says }: Moved) => (fate === 'not-known' && says.length === 0 ? '' : (fate as Rule['within']))
    return [{ scheme, rule: { places, within: known(within), another: known(another) }, within, another, coming, waits: (coming ?? another).waits }]
  })
}

/** Every paper of which an entry says what a move does to it. */
export function movingPapers(corpus: Corpus): MovingPaper[] {
  const [within, another] = [corridor(corpus, anyState, anyState), corridor(corpus, anyState, otherState)].map(({ papers }) => new Map(papers.map(({ document, fate }) => [document.id, fate]))) as [Map<string, Rule['within']>, Map<string, Rule['within']>]
  return corpus.all('documents').filter(({ id }) => within.has(id) || another.has(id)).map((document) => ({ document, rule: { places: ['IN'], within: within.get(document.id) ?? '', another: another.get(document.id) ?? '' } }))
}

/** Title of a move: “Bihar to Karnataka”, “Within Karnataka”. */
export function titleOf(reader: Reader, from: Entry<'states'>, to: Entry<'states'>): string {
  const { speak } = reader
  return from === to ? speak.t('moving.within', { place: speak.place(to.data.place) }) : speak.t('moving.pair', { from: speak.place(from.data.place), to: speak.place(to.data.place) })
}

/** Waiting periods as words: “90 days of work”. */
export function waitWords({ speak }: Reader, waits: readonly Wait[]): string[] {
  const keys = { residence: 'moving.waitResidence', membership: 'moving.waitMembership', work: 'moving.waitWork' } as const
  return waits.map(({ count, unit, of }) => speak.t(keys[of], { duration: speak.duration(count, unit) }))
}

/** Headings of the fates, in the order of the page. */
export const headings = {
  'register-again': 'moving.redo', 'often-fails': 'moving.fails', lost: 'moving.lost', works: 'moving.carries', 'new-there': 'moving.new', 'not-known': 'moving.unknown',
} as const
