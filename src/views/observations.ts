import type { Corpus, Entry } from '../corpus/index.ts'
import { vocabularies, type Observation, type Term } from '../model/index.ts'
import { surest, type Standing } from './facts.ts'
import { links } from './links.ts'
import { byText } from './per-corpus.ts'

/** Reports below this number are named one by one, never summed up without saying so. */
export const fewReports = 3
/** Below this number of cases the place of a report is not shown. */
export const fewCases = 3

/** Median and range of what several reports measured. Each report counts once, with the middle of its own range. */
export interface Spread {
  /** How many reports carry the measure. */
  reports: number
  median: number
  atLeast: number
  atMost: number
  /** True for fewer than three reports: the page must say so. */
  few: boolean
}

/** What several reports say together. Counts of people are lower bounds: reports without a count add none. */
export interface Summary {
  reports: number
  few: boolean
  /** Cases that the reports name together. */
  cases: number
  /** Of these, refused. */
  refused: number
  outcomes: Partial<Record<Term<'outcomes'>, number>>
  /** Days taken. */
  days?: Spread
  /** Days that the rule promised then. */
  promisedDays?: Spread
  /** Rupees paid in fact. */
  paid?: Spread
  /** Legal fee in rupees then. */
  legalFee?: Spread
  /** Visits to offices. */
  visits?: Spread
  /** Ids, sorted. */
  organisations: string[]
  /** Place codes that may be shown, sorted. */
  places: string[]
  /** Reports whose place is hidden because they cover fewer than three cases. */
  placesHidden: number
  /** First and last month, as the reports have them. */
  months: { first: string; last: string }
  sources: string[]
  /** Surest standing among the reports. */
  standing: Standing
}

type Span = { atLeast: number; atMost: number }

/** Median and range of the spans; undefined for none. An upside-down span is read the right way round. */
export function spread(spans: readonly Span[]): Spread | undefined {
  if (spans.length === 0) return undefined
  const ends = spans.flatMap(({ atLeast, atMost }) => [atLeast, atMost])
  const middles = spans.map(({ atLeast, atMost }) => atLeast + (atMost - atLeast) / 2).sort((a, b) => a - b)
  const half = Math.floor(middles.length / 2)
  const upper = middles[half] as number
  const lower = middles.length % 2 === 1 ? upper : (middles[half - 1] as number)
  return {
    reports: spans.length,
    median: lower + (upper - lower) / 2,
    atLeast: ends.reduce((a, b) => Math.min(a, b)),
    atMost: ends.reduce((a, b) => Math.max(a, b)),
    few: spans.length < fewReports,
  }
}

/** The place of a report, or undefined where it must not be shown. A report without a count tells of a practice, not of persons. */
export function placeOf(observation: Observation): string | undefined {
  return observation.cases !== undefined && observation.cases < fewCases ? undefined : observation.place
}

const unique = (values: string[]) => [...new Set(values)].sort(byText)
const point = (value: number | undefined): Span[] => (value === undefined ? [] : [{ atLeast: value, atMost: value }])

/** What the reports say together; undefined for none. The order of the reports does not matter. */
export function summarise(observations: readonly Entry<'observations'>[]): Summary | undefined {
  if (observations.length === 0) return undefined
  const all = observations.map((observation) => observation.data)
  const outcomes: Summary['outcomes'] = {}
  for (const outcome of vocabularies.outcomes) {
    const count = all.filter((data) => data.outcome === outcome).length
    if (count > 0) outcomes[outcome] = count
  }
  const months = all.map((data) => data.month).sort(byText)
  const measured = {
    days: spread(all.flatMap((data) => data.days ?? [])),
    promisedDays: spread(all.flatMap((data) => point(data.promisedDays))),
    paid: spread(all.flatMap((data) => data.paid ?? [])),
    legalFee: spread(all.flatMap((data) => point(data.legalFee))),
    visits: spread(all.flatMap((data) => data.visits ?? [])),
  }
  return {
    reports: all.length,
    few: all.length < fewReports,
    cases: all.reduce((sum, data) => sum + (data.cases ?? 0), 0),
    refused: all.reduce((sum, data) => sum + (data.refused ?? 0), 0),
    outcomes,
    ...Object.fromEntries(Object.entries(measured).filter(([, value]) => value)),
    organisations: unique(all.flatMap((data) => data.reportedBy)),
    places: unique(all.flatMap((data) => placeOf(data) ?? [])),
    placesHidden: all.filter((data) => placeOf(data) === undefined).length,
    months: { first: months[0] as string, last: months.at(-1) as string },
    sources: unique(all.flatMap((data) => data.sources)),
    standing: surest(all.map((data) => data.standing)) as Standing,
  }
}

/** The reports of a scheme, whole and stage by stage, in the order of the path. Stages without a report are left out. */
export function observationsOf(corpus: Corpus, scheme: string): { whole: Summary | undefined; stages: { stage: Term<'stages'>; summary: Summary; reports: Entry<'observations'>[] }[] } {
  const all = links(corpus).observationsOfScheme.get(scheme) ?? []
  const stages = vocabularies.stages.flatMap((stage) => {
    const reports = all.filter((observation) => observation.data.stage === stage)
    const summary = summarise(reports)
    return summary ? [{ stage, summary, reports }] : []
  })
  return { whole: summarise(all), stages }
}
