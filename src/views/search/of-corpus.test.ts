import { expect, it } from 'vitest'
import type { Translation } from '../../corpus/index.ts'
import { madeUp, said } from '../made-up.fixture.ts'
import { namedEntries } from './of-corpus.ts'

const translated = (title: string, aliases: string[]) => ({ data: { title, aliases } }) as unknown as Translation

function corpus() {
  const made = madeUp({
    schemes: {
      'labour-card': { title: 'Labour card', aliases: ['labor card', 'building workers passbook for accident money', 'BOCW'], places: ['IN-KA'], officialNames: { kn: 'ಕಾರ್ಮಿಕ ಕಾರ್ಡ್' } },
      'old-law': { title: 'Old law', status: [{ is: 'ended', from: '2020', ...said }] },
    },
    sources: { 'a-source': {} },
  })
  made.need('schemes', 'labour-card').translations.set('hi', translated('लेबर कार्ड', ['मजदूर कार्ड', 'मिस्त्री']))
  return made
}

it('keeps names that do not follow from title, id or each other, and single words of long ones', () => {
  const [card] = namedEntries(corpus(), 'en')
  expect(card).toMatchObject({ collection: 'schemes', id: 'labour-card', title: 'Labour card', foreign: false, names: ['bokv', 'mistri'], loose: ['building', 'pasbuk', 'aksident', 'mon'] })
})

it('shows the title in the language of the reader, or says that it is foreign', () => {
  expect(namedEntries(corpus(), 'hi').map(({ title, foreign }) => [title, foreign])).toEqual([['लेबर कार्ड', false], ['Old law', true]])
  // An official name is a name, not a translation of the page.
  expect(namedEntries(corpus(), 'kn')[0]).toMatchObject({ title: 'Labour card', foreign: true })
})

it('weighs by what refers to an entry, by the home state, and by whether one can still claim', () => {
  const weights = namedEntries(corpus(), 'en').map(({ weight }) => weight)
  expect(weights).toEqual([2, 0])
})
