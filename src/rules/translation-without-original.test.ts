import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a translation has the name of its original', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-kard.md': '---\ntitle: ಕಾರ್ಡ್\nstanding: draft\nrenders: {}\n---\n' }),
  ).toEqual([
    'schemes/kn/mason-kard.md:1:1  there is no schemes/mason-kard.md (did you mean "mason-card"?); give it the name of its original, or take it away  [translation-without-original]',
  ])
})

test('an ended entry has no translations', () => {
  expect(
    linesAfter({ 'schemes/kn/mason-pass.md': '---\ntitle: ಕಾರ್ಡ್\nstanding: draft\n---\n' }),
  ).toEqual([
    'schemes/kn/mason-pass.md:1:1  schemes/mason-pass.md is no longer an entry (renamed); move it to mason-card.md, or take it away  [translation-without-original]',
  ])
})
