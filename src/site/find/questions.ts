import type { FinderData } from '../../views/finder/index.ts'
import { indianStates, type Place } from '../../model/index.ts'
import type { Reader, Text } from '../reader.ts'

/** One answer that can be chosen. `value` is what stands in the link. */
export interface Option {
  value: string
  text: Text
}

/** One question. `name` is its name in the link. */
export interface Field {
  name: string
  kind: 'one' | 'many' | 'place' | 'number'
  label: string
  options: Option[]
  /** Options shown at once; the rest opens under `more`. */
  first?: number
  more?: string
  /** Said above the options. */
  hint?: string
  /** Highest number. */
  most?: number
}

/** Questions that stand together on one screen of a phone. */
export interface Screen {
  id: string
  title: string
  fields: Field[]
  /** Few schemes ask about it: it stands in the last group, behind one more tap. */
  rare?: true
}

const own = (value: string, text: string): Option => ({ value, text: { text } })

/** Bands of income between the ceilings that the rules name, so that an answer settles as many of them as it can. */
export function bandsOf(data: FinderData, of: 'worker' | 'household', reader: Reader): Option[] {
  const { speak } = reader
  const caps = new Set<number>()
  for (const { tests } of data.schemes)
    for (const test of tests)
      if (test.test === 'income' && test.of === of) caps.add(of === 'worker' ? Math.floor(test.per === 'month' ? test.atMost : test.atMost / 12) : test.per === 'year' ? test.atMost : test.atMost * 12)
  const sorted = [...caps].sort((a, b) => a - b)
  const bands = sorted.map((cap, index) => {
    const below = sorted[index - 1]
    return below === undefined
      ? own(`0-${cap}`, speak.t('finder.upTo', { money: speak.money(cap) }))
      : own(`${below + 1}-${cap}`, speak.t('finder.between', { low: speak.money(below + 1), high: speak.money(cap) }))
  })
  const last = sorted.at(-1)
  return last === undefined ? [] : [...bands, own(`${last + 1}-`, speak.t('finder.above', { money: speak.money(last) }))]
}

/** Places to choose from: the state of the handbook first, then the states, then the countries, each by name. */
function placesOf(data: FinderData, reader: Reader): Option[] {
  const { speak, corpus, language } = reader
  const { compare } = new Intl.Collator(language)
  const states = new Set<string>(indianStates)
  const rank = (place: string) => (place === corpus.site.home ? 0 : states.has(place) ? 1 : 2)
  return data.places
    .filter((place) => place !== 'IN')
    .map((place) => own(place, speak.place(place as Place)))
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.text.text, b.text.text))
}

/** Occupations with a picture, which most readers come for, then the others; within each, those that the most schemes are made for first. */
function occupationsOf(data: FinderData, { corpus }: Reader): string[] {
  const made = (id: string) => data.schemes.filter(({ special, tests }) => special && tests.some((test) => test.test === 'occupation' && test.any.includes(id))).length
  const pictured = (id: string) => Number(corpus.need('occupations', id).data.picture !== undefined)
  return [...data.occupations].sort((a, b) => pictured(b) - pictured(a) || made(b) - made(a))
}

/** How many circumstances of the family stand in sight. */
const factsAtOnce = 8

/** Circumstances of the family: those that the most schemes ask about in sight, the rest after them, each in the order of life. */
function familyFacts(data: FinderData): string[] {
  const asked = (fact: string) => data.schemes.filter(({ tests }) => tests.some((test) => test.test === 'family' && test.any.some((each) => each === fact))).length
  const inSight = new Set([...data.words.family].sort((a, b) => asked(b) - asked(a)).slice(0, factsAtOnce))
  return [...data.words.family].sort((a, b) => Number(inSight.has(b)) - Number(inSight.has(a)))
}

/** The questions in the order in which they are asked: what decides most comes first. */
export function screensOf(data: FinderData, reader: Reader): Screen[] {
  const { speak, name } = reader
  const { t } = speak
  const titled = (collection: 'occupations' | 'documents' | 'schemes', ids: string[]) => ids.map((id): Option => ({ value: id, text: name(collection, id) }))
  const yesNo = [own('yes', t('find.yes')), own('no', t('find.no'))]
  const areas = [own('rural', t('finder.rural')), own('urban', t('finder.urban'))]
  const places = placesOf(data, reader)
  const number = (field: string, label: string, most: number): Field => ({ name: field, kind: 'number', label, options: [], most })
  const one = (field: string, label: string, options: Option[]): Field => ({ name: field, kind: 'one', label, options })
  const many = (field: string, label: string, options: Option[]): Field => ({ name: field, kind: 'many', label, options })
  const rare = (id: string, title: string, ...fields: Field[]): Screen => ({ id, title, fields, rare: true })
  const relations = data.words.work.map((word) => own(word, speak.label('workRelations', word as never)))
  const categories = data.words.category.map((word) => own(word, speak.label('socialCategories', word as never)))
  const facts = familyFacts(data).map((word) => own(word, speak.label('familyFacts', word as never)))
  return [
    { id: 'work', title: t('find.occupation'), fields: [{ ...one('occupation', t('find.occupation'), titled('occupations', occupationsOf(data, reader))), first: 6, more: t('finder.moreWork') }] },
    { id: 'where', title: t('finder.where'), fields: [{ name: 'state', kind: 'place', label: t('find.state'), options: places }, { name: 'home', kind: 'place', label: t('find.home'), options: places }] },
    { id: 'who', title: t('finder.ageSex'), fields: [number('age', t('find.age'), 120), one('sex', t('find.sex'), data.words.sex.map((word) => own(word, speak.label('sexes', word as never))))] },
    { id: 'cards', title: t('find.cards'), fields: [{ ...many('cards', t('find.cards'), titled('schemes', data.cards)), hint: t('finder.tickAll'), first: 5, more: t('finder.moreCards') }] },
    { id: 'papers', title: t('find.papers'), fields: [{ ...many('papers', t('find.papers'), titled('documents', [...data.papers, ...data.otherPapers])), hint: t('finder.tickAll'), first: 6, more: t('finder.morePapers') }] },
    { id: 'family', title: t('finder.family'), fields: [number('children', t('finder.children'), 30), { ...many('family', t('finder.true'), facts), hint: t('finder.afterDeath'), first: factsAtOnce, more: t('finder.moreFamily') }] },
    rare('relation', t('find.relation'), many('work', t('find.relation'), relations)),
    rare('category', t('find.category'), many('category', t('find.category'), categories)),
    rare('income', t('find.income'), one('income', t('find.income'), bandsOf(data, 'worker', reader))),
    rare('household', t('finder.household'), one('household', t('finder.household'), bandsOf(data, 'household', reader))),
    rare('area', t('finder.areas'), one('area', t('finder.area'), areas), one('home-area', t('finder.homeArea'), areas)),
    rare('counts', t('finder.counts'), number('years', t('finder.years'), 120), number('days', t('finder.days'), 366), number('workers', t('finder.workers'), 1_000_000)),
    rare('office', t('finder.office'), one('tax', t('finder.tax'), yesNo), one('government', t('finder.government'), yesNo)),
  ]
}
