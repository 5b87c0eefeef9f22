import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('headings go down one level at a time', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('### One step\n\n## Two\n\n#### Three') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  "One step" goes from level 1 to level 3; write ##  [heading-jump]',
    'content/pages/how-we-check.md:18:1  "Three" goes from level 2 to level 4; write ###  [heading-jump]',
  ])
})

test('translations are read as well', () => {
  expect(
    linesAfter({ 'content/pages/kn/purpose.md': replaced('## ಎರಡು', '### ಎರಡು') }),
  ).toEqual([
    'content/pages/kn/purpose.md:7:1  "ಎರಡು ಪ್ರಶ್ನೆಗಳು" goes from level 1 to level 3; write ##  [heading-jump]',
  ])
})
