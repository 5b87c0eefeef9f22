import type { EligibilityTest, Term } from '../../model/index.ts'
import type { LabelSet, LabelTerm } from '../labels/labels.ts'
import type { SayPhrase } from '../dictionary.ts'
import { money, number } from '../format.ts'
import type { WriteDate } from './time.ts'

/** Gives the title of an entry that a test names, in the language of the speaker. */
export type NameOf = (collection: 'occupations' | 'schemes' | 'documents', id: string) => string

/** What the eligibility sentences need of a language. */
export interface Tongue {
  say: SayPhrase
  date: WriteDate
  /** Joins alternatives by “or”. */
  anyOf(list: readonly string[]): string
  /** A label as it stands inside a sentence. */
  within<S extends LabelSet>(set: S, term: LabelTerm<S>): string
  inPlace(place: LabelTerm<'places'>): string
}

/** Lowest and highest completed age; either may be open. */
export interface Ages {
  atLeast?: number | undefined
  atMost?: number | undefined
}

/** “18 to 59 years old”, “60 years old or older”, “under” is never used: ages are completed years. */
export function ages(say: SayPhrase, { atLeast, atMost }: Ages): string {
  if (atLeast && atLeast === atMost) return say('age.exact', { low: atLeast })
  if (atLeast && atMost !== undefined) return say('age.between', { low: atLeast, high: atMost })
  if (atMost !== undefined) return say('age.to', { high: atMost })
  return atLeast === undefined ? say('age.any') : say('age.from', { low: atLeast })
}

type Not = '' | '.not'

function residence(tongue: Tongue, test: Extract<EligibilityTest, { test: 'residence' }>, not: Not): string {
  const condition = tongue.say(`who.${test.basis}${not}`, { places: tongue.anyOf(test.any.map((place) => tongue.inPlace(place))) })
  return test.years === undefined ? condition : tongue.say('who.forDuration', { condition, duration: lasting(tongue.say, test.years, 'years') })
}

const lasting = (say: SayPhrase, count: number, unit: Term<'durations'>) => say(`unit.${unit}`, { n: number(count), count })

const least = (say: SayPhrase, count: number, unit: Term<'durations'>) =>
  say('bound.at-least', { quantity: lasting(say, count, unit) })

/**
 * One condition as a sentence without a full stop; a test that excludes is negated. The label of a test is words and
 * stands beside the sentence; only `other` speaks by its label alone, in the translation that `label` gives.
 */
export function eligibility(tongue: Tongue, test: EligibilityTest, nameOf: NameOf, label = test.label): string {
  const { say, anyOf } = tongue
  const not: Not = test.excludes ? '.not' : ''
  const titles = (collection: Parameters<NameOf>[0], ids: readonly string[]) => anyOf(ids.map((id) => nameOf(collection, id)))
  const labels = <S extends LabelSet>(set: S, terms: readonly LabelTerm<S>[]) => anyOf(terms.map((term) => tongue.within(set, term)))
  switch (test.test) {
    case 'age':
      return say(`who.age${not}`, { of: test.of, age: ages(say, test) })
    case 'sex':
      return say(`who.sex${not}`, { names: labels('sexes', test.any) })
    case 'occupation':
      return say(`who.occupation${not}`, { names: titles('occupations', test.any) })
    case 'work-relation':
      return say(`who.relation${not}`, { names: labels('workRelations', test.any) })
    case 'residence':
      return residence(tongue, test, not)
    case 'income':
      return say(`who.income${not}`, { of: test.of, money: money(test.atMost), per: test.per })
    case 'registration': {
      const condition = say(`who.registration${not}`, { names: titles('schemes', test.any) })
      return test.months === undefined ? condition : say('who.forDuration', { condition, duration: lasting(say, test.months, 'months') })
    }
    case 'paper':
      return say(`who.paper${not}`, { names: titles('documents', test.any) })
    case 'days-worked': {
      const condition = say(`who.daysWorked${not}`, { days: least(say, test.atLeast, 'days'), months: test.inMonths })
      return test.any === undefined ? condition : say('who.inWork', { condition, names: titles('occupations', test.any) })
    }
    case 'contribution':
      return say(`who.contribution${not}`, { duration: least(say, test.atLeast, test.unit) })
    case 'family': {
      const condition = say(`who.family${not}`, { names: labels('familyFacts', test.any) })
      return test.birthOrderAtMost === undefined ? condition : `${condition}; ${say('who.birthOrder', { count: test.birthOrderAtMost })}`
    }
    case 'category':
      return say(`who.category${not}`, { names: labels('socialCategories', test.any) })
    case 'workplace':
      return say(`who.workplace${not}`, { count: test.workersAtLeast })
    case 'income-tax':
      return say(`who.incomeTax${not}`)
    case 'government-job':
      return say(`who.governmentJob${not}`)
    case 'cut-off':
      return say(`who.cutOff${not}`, { date: tongue.date(test.by), names: titles('schemes', test.scheme) })
    case 'other':
      return test.excludes ? say('who.other.not', { label: label ?? test.label }) : (label ?? test.label)
  }
}
