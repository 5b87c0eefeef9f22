import type { Entry } from '../../corpus/index.ts'
import { current, givenNow } from '../../views/index.ts'
import type { Reader, Text } from '../reader.ts'
import { phonesOf, type Phone } from './phones.ts'
import { fitted, isRoomy, type Parts } from './fitting.ts'

/** A line of a leaflet, with the language it stands in when that is not the reader's. */
export interface Line extends Text {
  /** Stands bold behind or below the text: an amount, a time limit. */
  strong?: string
  /** Papers of which one is enough. */
  oneOf?: boolean
}

/** What stands on the leaflet of a scheme, already cut to one sheet. */
export interface Leaflet {
  title: Text
  lead: Text
  /** Lists by name, in their order on the sheet; `more` counts what was left out of each. */
  parts: Parts
  more: Record<keyof Parts, number>
  phones: Phone[]
  /** True when larger letters fit. */
  roomy: boolean
  /** True when the rule asks for no fee now. */
  free: boolean
}

type Scheme = Entry<'schemes'>

function gives({ speak, corpus, say }: Reader, scheme: Scheme): Line[] {
  return givenNow(scheme.data.benefits, corpus.today).map((benefit) => {
    const { amount } = benefit
    const now = amount ? current(amount.values, corpus.today).map((value) => speak.amount(amount, value)) : []
    return { ...say(scheme, `benefits.${benefit.id}.label`), ...(now.length > 0 ? { strong: speak.anyOf([...new Set(now)]) } : {}) }
  })
}

function who({ speak, corpus, say, name }: Reader, scheme: Scheme): Line[] {
  const nameOf = (collection: 'schemes' | 'occupations' | 'documents', id: string) => name(collection, id).text
  return current(scheme.data.eligibility, corpus.today).filter((test) => test.test !== 'paper').map((test) => {
    if (test.test !== 'other') return { text: speak.eligibility(test, nameOf) }
    const label = say(scheme, `eligibility.${test.id}.label`)
    return test.excludes ? { ...label, text: `${speak.t('scheme.shutsOut')} ${label.text}` } : label
  })
}

function papers({ name }: Reader, scheme: Scheme): Line[] {
  const { documents } = scheme.data
  const names = (ids: readonly string[]): Line => ({ text: ids.map((id) => name('documents', id).text).join(' / '), oneOf: ids.length > 1 })
  const groups = [...new Set(documents.filter(({ need }) => need === 'one-of').map(({ group }) => group ?? ''))]
  return [
    ...documents.filter(({ need }) => need === 'required').map(({ document }) => names([document])),
    ...groups.map((group) => names(documents.filter((paper) => paper.need === 'one-of' && (paper.group ?? '') === group).map(({ document }) => document))),
    ...documents.filter(({ need }) => need === 'helpful').map(({ document }) => names([document])),
  ]
}

function limits({ speak, say }: Reader, scheme: Scheme): Line[] {
  const lines = [...scheme.data.steps.flatMap((step) => (step.within ?? []).filter(({ until, standing }) => !until && standing !== 'unverified').map((limit) => ({ ...say(scheme, `steps.${step.id}.label`), strong: speak.deadline(limit) }))), ...scheme.data.contest.flatMap((route) => (route.within ? [{ ...say(scheme, `contest.${route.id}.label`), strong: speak.deadline(route.within) }] : []))]
  return lines.filter((line, at) => lines.findIndex(({ strong }) => strong === line.strong) === at)
}

/** Everything that may stand on the leaflet of a scheme, and of it what fits on one side of A4. */
export function leafletOf(reader: Reader, scheme: Scheme): Leaflet {
  const { corpus, say } = reader
  const { data } = scheme
  const fees = data.steps.flatMap((step) => (step.fee ? current(step.fee.values, corpus.today).filter(({ standing }) => standing !== 'unverified') : []))
  const whole: Parts = {
    gives: gives(reader, scheme),
    who: who(reader, scheme),
    papers: papers(reader, scheme),
    steps: data.steps.filter(({ by, stage }) => by !== 'office' && stage !== 'contest').map((step) => ({ ...say(scheme, `steps.${step.id}.label`) })),
    limits: limits(reader, scheme),
    refused: data.contest.map((route) => say(scheme, `contest.${route.id}.label`)),
    say: data.counterWords.map((words) => say(scheme, `counterWords.${words.id}.say`)),
  }
  const title = say(scheme, 'title')
  const lead = say(scheme, 'summary')
  const phones = phonesOf(reader, [...data.runBy, ...data.steps.flatMap(({ at }) => at ?? []), ...data.contest.flatMap(({ to }) => to ?? [])]).slice(0, 3)
  const parts = fitted(whole, reader.language, [title.text, lead.text], phones.length)
  const names = Object.keys(whole) as (keyof Parts)[]
  return {
    title,
    lead,
    parts,
    more: Object.fromEntries(names.map((name) => [name, whole[name].length - parts[name].length])) as Leaflet['more'],
    phones,
    roomy: isRoomy(parts, whole, reader.language, [title.text, lead.text], phones.length),
    free: fees.length > 0 && fees.every(({ is }) => is === 0),
  }
}
