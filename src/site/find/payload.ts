import type { Entry } from '../../corpus/index.ts'
import { original } from '../../languages/index.ts'
import type { EligibilityTest } from '../../model/index.ts'
import { current, finderData, givenNow } from '../../views/index.ts'
import type { FinderData, FinderTest } from '../../views/finder/index.ts'
import type { Reader, Text } from '../reader.ts'
import type { BarrierWords, Counted, Payload, Said, SchemeWords, Words } from './shape.ts'

const said = ({ text, lang }: Text): Said => (lang ? [text] : text)

/** No count on a page comes near it, so that it can be told from the words around it. */
const many = 9_87_654

/** Says a counting sentence for none, one and more; the page puts the number in place of `{n}`. */
function counted(reader: Reader, say: (count: number) => string): Counted {
  return [say(0), say(1), say(many).replace(reader.speak.number(many), '{n}')]
}

/** A condition as a sentence. Conditions that only the fields of the scheme imply speak by the same phrases. */
function condition(reader: Reader, scheme: Entry<'schemes'>, test: FinderTest): Said {
  const { speak, name, say } = reader
  const nameOf = (collection: 'schemes' | 'occupations' | 'documents', id: string) => name(collection, id).text
  if (test.test === 'place') return speak.t('finder.onlyIn', { places: speak.anyOf(test.any.map((place) => speak.inPlace(place as never))) })
  const label = () => say(scheme, `eligibility.${test.id}.label`)
  if (test.test === 'other') return said(test.excludes ? { ...label(), text: `${speak.t('scheme.shutsOut')} ${label().text}` } : label())
  // What is cured by no paper and no other card needs the words of the rule: its type says only what is not so yet.
  const ownCure = test.blocking && test.test !== 'paper' && (test.test !== 'registration' || test.any.every((card) => card === scheme.id))
  if (ownCure && scheme.data.eligibility.find(({ id }) => id === test.id)?.label) return said(label())
  return speak.eligibility(test as unknown as EligibilityTest, nameOf)
}

/** The benefit that says most in one line: the first that is given today; before an entry in a register what it pays, if it pays. Never what an employer gets or pays. */
function gives(reader: Reader, scheme: Entry<'schemes'>): SchemeWords['gives'] {
  const benefits = givenNow(scheme.data.benefits, reader.corpus.today).filter(({ to }) => to !== 'employer')
  const pays = benefits.some(({ amount }) => amount?.unit === 'INR')
  const benefit = benefits.find(({ kind }) => !pays || kind !== 'registration')
  if (!benefit) return []
  const { amount } = benefit
  const label = said(reader.say(scheme, `benefits.${benefit.id}.label`))
  const values = amount ? [...new Set(current(amount.values, reader.corpus.today).map((value) => reader.speak.amount(amount, value)))] : []
  return values.length > 0 ? [label, reader.speak.anyOf(values)] : [label]
}

function wordsOf(reader: Reader): Words {
  const { speak } = reader
  const { t } = speak
  return {
    because: t('find.because', { reason: '{reason}' }), blockedBy: t('find.blockedBy', { names: '{names}' }),
    found: t('finder.found', { worth: '{worth}', blocked: '{blocked}' }), fits: t('finder.fits', { fits: '{n}' }),
    needsCard: t('finder.needsCard', { names: '{names}' }), hits: t('finder.hits', { schemes: '{schemes}' }), forThis: t('finder.forThis', { schemes: '{schemes}' }),
    rest: t('finder.rest', { count: '{n}' }), share: t('find.shareText', { date: '{date}', names: '{names}', address: '{address}' }), shareFirst: t('finder.shareFirst', { names: '{names}' }), copied: t('entry.copied'),
    or: speak.anyOf(['|', '|']).split('|')[1] ?? ' / ', get: t('finder.opensGet', { name: '{name}' }), have: t('find.have'), more: t('nav.more'), skip: t('find.skip'), next: t('finder.next'),
    special: t('finder.special'), general: t('finder.general'), laws: t('finder.laws'), held: t('finder.held'), notAnswered: t('find.notAnswered'),
    wrongNumber: t('finder.wrongNumber', { most: '{most}' }),
    ignored: counted(reader, (count) => t('find.ignored', { count })), worth: counted(reader, (count) => t('find.worthCount', { count })),
    needIt: counted(reader, (count) => t('finder.needIt', { count })), schemes: counted(reader, (count) => speak.count('schemes', count)),
    why: {
      'unknown-question': t('finder.unknownQuestion'), 'unknown-id': t('finder.unknownAnswer'), malformed: t('finder.malformed'),
      repeated: t('finder.repeated'), 'too-long': t('finder.tooLong'),
    },
  }
}

/** The data as the page uses it: a condition is named by its place in the list, where its words stand too; advice stands among the words. */
function slim(data: FinderData): FinderData {
  return {
    ...data,
    schemes: data.schemes.map((scheme) => ({ ...scheme, tests: scheme.tests.map((test, place) => ({ ...test, id: String(place) })) })),
    barriers: data.barriers.map((barrier) => ({ ...barrier, doNow: [] })),
  }
}

/** Data and words of the finder for one reader. Everything in it is text or typed data; nothing is code. */
export function payloadOf(reader: Reader): Payload {
  const { corpus, speak, name, say, to } = reader
  const data = finderData(corpus)
  const open = new Set(data.schemes.map((scheme) => scheme.id))
  return {
    data: slim(data),
    original,
    date: speak.date(data.today),
    address: new URL(to('find/'), corpus.site.address).href,
    schemes: data.schemes.map(({ id, tests }): SchemeWords => {
      const scheme = corpus.need('schemes', id)
      return { title: said(say(scheme, 'title')), gives: gives(reader, scheme), tests: tests.map((test) => condition(reader, scheme, test)) }
    }),
    titles: Object.fromEntries([
      ...[...data.papers, ...data.otherPapers].map((id) => [id, said(name('documents', id))]),
      ...data.cards.filter((id) => !open.has(id)).map((id) => [id, said(name('schemes', id))]),
    ]),
    barriers: data.barriers.map(({ id, doNow }): BarrierWords => {
      const barrier = corpus.need('barriers', id)
      return { title: said(say(barrier, 'title')), advice: doNow[0] === undefined ? undefined : said(say(barrier, `doNow.${doNow[0]}.label`)) }
    }),
    words: wordsOf(reader),
  }
}

/** The payload as JSON that may stand inside a script element: nothing in it can end the element. */
export function inScript(payload: Payload): string {
  return JSON.stringify(payload).replaceAll('<', '\\u003c')
}
