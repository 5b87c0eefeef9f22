import { expect, test } from 'vitest'
import { appended, linesAfter } from '../testing/index.ts'

test('a picture has words', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('![](/pictures/work-certificate.svg) ![ - ](/pictures/work-certificate.svg)') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:1  this picture has no words for those who cannot see it; write between [ and ] what it shows  [image-without-text]',
    'content/pages/how-we-check.md:14:37  this picture has no words for those who cannot see it; write between [ and ] what it shows  [image-without-text]',
  ])
})
