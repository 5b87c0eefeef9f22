import { expect, it } from 'vitest'
import type { Translation } from '../corpus/index.ts'
import { madeUp } from './made-up.fixture.ts'
import { searchTerms } from './terms.ts'

it('gathers title, aliases, official names and id words in all languages', () => {
  const corpus = madeUp({ schemes: { 'e-shram': { title: 'e-Shram card', aliases: ['shramik card', 'e-Shram card', 'shramik card'], officialNames: { hi: 'ई-श्रम', kn: 'ಇ-ಶ್ರಮ್' } } }, sources: { 'a-source': {} } })
  corpus.need('schemes', 'e-shram').translations.set('kn', { language: 'kn', data: { title: 'ಇ-ಶ್ರಮ್ ಕಾರ್ಡ್', aliases: ['karmika card'] } } as unknown as Translation)
  expect(searchTerms(corpus)).toEqual([
    {
      collection: 'schemes', id: 'e-shram', idWords: ['e', 'shram'],
      original: { title: 'e-Shram card', names: ['shramik card'] },
      languages: new Map([['hi', { title: 'ई-श्रम', names: [] }], ['kn', { title: 'ಇ-ಶ್ರಮ್ ಕಾರ್ಡ್', names: ['karmika card', 'ಇ-ಶ್ರಮ್'] }]]),
    },
  ])
})
