import { expect, test } from 'vitest'
import { goodRoot, linesAfter } from '../testing/index.ts'

test('without the site nothing can be judged', () => {
  expect(
    linesAfter({ 'content/site.yaml': null }),
  ).toEqual([
    `content/site.yaml:1:1  there is no such file in ${goodRoot}; add it, or give another folder with --root  [site-missing]`,
  ])
})
