import type { Corpus, Entry } from '../corpus/index.ts'
import { countries, indianStates, vocabularies, type EligibilityTest, type Scheme } from '../model/index.ts'
import { holds } from './facts.ts'
import type { FinderBarrier, FinderData, FinderPaper, FinderScheme, FinderTest, Sign } from './finder/index.ts'
import { isOpen, links, sorted } from './links.ts'
import { byText, perCorpus } from './per-corpus.ts'

/** Evidence, dates and words that the page reads elsewhere. */
const left = new Set(['sources', 'standing', 'verifiedOn', 'note', 'from', 'until', 'label', 'excludes', 'blocking'])

/** What two disputed tests must share to be versions of one rule. */
const ruleOf = (test: EligibilityTest) =>
  [test.test, 'of' in test ? test.of : '', 'basis' in test ? test.basis : '', 'per' in test ? test.per : '', test.excludes ? 'excludes' : ''].filter(Boolean).join(' ')

function bare(test: EligibilityTest): FinderTest {
  const fields = Object.entries(test).filter(([key, value]) => !left.has(key) && value !== undefined)
  return {
    ...Object.fromEntries(fields),
    ...(test.excludes ? { excludes: true } : {}),
    ...(test.blocking ? { blocking: true } : {}),
    ...(test.standing === 'disputed' ? { versionOf: ruleOf(test) } : {}),
  } as FinderTest
}

/** Ids of the conditions that stand in no `eligibility` list but follow from the fields of a scheme. */
export const impliedTests = { occupations: 'made-for', places: 'applies-in' } as const

/** The conditions of a scheme on `today`, with those that its occupations and places imply when no test says them. */
export function testsOf(scheme: Scheme, today: string): FinderTest[] {
  const rules = scheme.eligibility.filter((test) => holds(test, today))
  const says = (kind: EligibilityTest['test']) => rules.some((test) => test.test === kind && !test.excludes)
  const tests = rules.map(bare)
  if (!says('residence') && !scheme.places.includes('IN')) tests.unshift({ id: impliedTests.places, test: 'place', any: [...scheme.places] })
  if (!says('occupation') && scheme.occupations !== 'any') tests.unshift({ id: impliedTests.occupations, test: 'occupation', any: [...scheme.occupations] })
  return tests
}

function finderScheme(corpus: Corpus, { id, data }: Entry<'schemes'>): FinderScheme {
  const blocks = Map.groupBy(links(corpus).blocksOfScheme.get(id) ?? [], (block) => block.barrier.id)
  const weight = (barrier: string) => new Set(blocks.get(barrier)?.flatMap((block) => block.evidence)).size
  return {
    id,
    form: data.form,
    contingency: data.contingencies[0] as FinderScheme['contingency'],
    ...(data.occupations === 'any' ? {} : { special: true as const }),
    tests: testsOf(data, corpus.today),
    papers: data.documents.map(({ document, need, group }): FinderPaper => ({ document, need, ...(group === undefined ? {} : { group }) })),
    barriers: [...blocks.keys()].sort((a, b) => weight(b) - weight(a) || byText(a, b)),
  }
}

function finderBarrier({ id, data }: Entry<'barriers'>): FinderBarrier {
  return {
    id,
    stage: data.stages[0] as FinderBarrier['stage'],
    ...(data.occupations === 'any' ? {} : { occupations: [...data.occupations] }),
    doNow: data.doNow.map((advice) => advice.id),
  }
}

/** Ids by how many of the lists hold them, most first. */
function byWeight(lists: string[][]): string[] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || byText(a, b))
}

/** Circumstances of the family of which a paper is the proof. A report on a death and on health is also made of an injury. */
function eventsOf(proves: readonly string[]): string[] {
  const death = proves.includes('death')
  return [...(death ? ['breadwinner-died', 'widow'] : []), ...(proves.includes('disability') || (death && proves.includes('health')) ? ['disability'] : [])]
}

const namesOf = (title: string, aliases: string[], official: Record<string, string> = {}) =>
  new Set([title, ...aliases, ...Object.values(official)].map((name) => name.toLowerCase()))

/**
 * Papers that people take for the registration itself: the title or an official name of the paper stands among the
 * names of the scheme; or the scheme rests on such a one and asks for the same paper, or for its own card.
 */
function signsOf(corpus: Corpus, cards: string[]): Sign[] {
  const schemes = [...cards].sort(byText).flatMap((id) => corpus.get('schemes', id) ?? [])
  const named = new Map(schemes.map(({ id, data }) => [id, namesOf(data.title, data.aliases, data.officialNames)]))
  return sorted(corpus.all('documents')).flatMap(({ id: paper, data }) => {
    const names = [...namesOf(data.title, [], data.officialNames)]
    const direct = new Set(schemes.filter(({ id }) => names.some((name) => named.get(id)?.has(name))))
    const asks = (id: string, scheme: Scheme) => scheme.eligibility.some((test) => (test.test === 'paper' || test.test === 'registration') && !test.excludes && holds(test, corpus.today) && test.any.every((each) => each === (test.test === 'paper' ? paper : id)))
    const under = schemes.filter(({ id: own, data: scheme }) => asks(own, scheme) && [...direct].some(({ id }) => scheme.under.includes(id) || scheme.partOf === id))
    return sorted([...new Set([...direct, ...under])]).map((scheme) => ({ paper, scheme: scheme.id, places: [...scheme.data.places] }))
  })
}

/** The finder's data: schemes open on the edition's date with the rules of that day. Unchanged entries give unchanged bytes. */
export const finderData = perCorpus((corpus): FinderData => {
  const schemes = sorted(corpus.all('schemes')).filter(({ data }) => isOpen(data, corpus.today)).map((scheme) => finderScheme(corpus, scheme))
  const decisive = schemes.map(({ tests }) => tests.flatMap((test) => (test.test === 'paper' ? test.any : [])))
  const asked = schemes.map(({ papers }) => papers.map(({ document }) => document))
  const papers = byWeight(decisive)
  const cards = byWeight(schemes.map(({ tests }) => tests.flatMap((test) => (test.test === 'registration' ? test.any : test.test === 'cut-off' ? test.scheme : []))))
  const met = new Set(schemes.flatMap((scheme) => scheme.barriers))
  return {
    today: corpus.today,
    occupations: sorted(corpus.all('occupations')).map(({ id }) => id),
    places: [...indianStates, ...countries],
    papers,
    otherPapers: byWeight(asked).filter((id) => !papers.includes(id)),
    after: Object.fromEntries(sorted(corpus.all('documents')).flatMap(({ id, data }) => (eventsOf(data.proves).length > 0 ? [[id, eventsOf(data.proves)]] : []))),
    cards,
    signs: signsOf(corpus, cards),
    words: {
      sex: ['female', 'male', 'transgender'], family: [...vocabularies.familyFacts],
      // Who has moved follows from the two states; nobody need be asked.
      work: vocabularies.workRelations.filter((word) => word !== 'inter-state-migrant'),
      category: [...vocabularies.socialCategories],
    },
    schemes,
    barriers: sorted(corpus.all('barriers')).filter(({ id }) => met.has(id)).map(finderBarrier),
  }
})
