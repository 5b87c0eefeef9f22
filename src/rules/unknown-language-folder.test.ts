import { expect, test } from 'vitest'
import { linesAfter } from '../testing/index.ts'

test('a folder that is no language is named', () => {
  expect(
    linesAfter({ 'schemes/kannada/mason-card.md': 'x' }),
  ).toEqual([
    'schemes/kannada/mason-card.md:1:1  "kannada" is not the folder of a translation; move it to one of: schemes/kn, schemes/hi  [unknown-language-folder]',
  ])
})

test('English stands in the original', () => {
  expect(
    linesAfter({ 'schemes/en/mason-card.md': 'x' }),
  ).toEqual([
    'schemes/en/mason-card.md:1:1  "en" is not the folder of a translation; move it to schemes/, where originals stand  [unknown-language-folder]',
  ])
})
