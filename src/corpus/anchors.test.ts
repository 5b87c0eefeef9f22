import { expect, test } from 'vitest'
import { appended, corpusAfter, goodRoot, replaced } from '../testing/index.ts'
import { anchorAt, anchorNear, anchorOf, anchorsOf, headingAnchors } from './anchors.ts'
import { readCorpus } from './read.ts'
import { valuesOf } from './values.ts'

const corpus = readCorpus(goodRoot)
const card = corpus.need('schemes', 'mason-card')

test('headings of every language, lists and their items are anchors', () => {
  const anchors = anchorsOf(corpus, 'schemes', 'mason-card')
  for (const anchor of ['what-the-card-is-worth', 'ಕಾರ್ಡ್ನ-ಬೆಲೆ', 'benefits', 'benefits_card', 'steps_hand-in', 'documents_work-certificate']) expect(anchors.has(anchor), anchor).toBe(true)
  for (const anchor of ['status', 'benefits_card_label', 'benefits_school-money_amount', 'contingencies']) expect(anchors.has(anchor), anchor).toBe(false)
  expect(anchorsOf(corpus, 'schemes', 'none').size).toBe(0)
})

test('no two keys of an entry share an anchor, and each is a name in HTML, CSS and XML', () => {
  for (const entry of corpus.entries) {
    const keys = new Set(valuesOf(entry).map(({ key }) => key))
    expect(new Set([...keys].map(anchorOf)).size).toBe(keys.size)
    for (const anchor of anchorsOf(corpus, entry.collection, entry.id)) if (/^[ -~]*$/.test(anchor)) expect(anchor).toMatch(/^[A-Za-z][\w-]*$/)
  }
})

test('a fact leads to the nearest place on the page that has an anchor', () => {
  expect(anchorNear(card, 'benefits.school-money.amount.values.0')).toBe('benefits_school-money')
  expect(anchorNear(card, 'documents.0.note')).toBe('documents_work-certificate')
  expect(anchorNear(card, 'status.0')).toBe('')
  expect(anchorAt(card, 'benefits.school-money')).toBe('benefits_school-money')
  expect(anchorAt(card, 'benefits.school-money.amount')).toBeUndefined()
})

test('rewording an item leaves its anchor', () => {
  const reworded = corpusAfter({ 'schemes/mason-card.md': replaced('School money', 'Money for school fees') })
  expect(anchorsOf(reworded, 'schemes', 'mason-card')).toEqual(anchorsOf(corpus, 'schemes', 'mason-card'))
})

test('a second heading of the same words, and one named like a part of the page, get a number', () => {
  const twice = corpusAfter({ 'content/pages/how-we-check.md': appended('## One step\n\n## One step\n\n## Sources\n\n## benefits_card') })
  expect(headingAnchors(twice.need('pages', 'how-we-check'))).toEqual(['one-step', 'one-step-1', 'sources-1', 'benefits-card'])
})
