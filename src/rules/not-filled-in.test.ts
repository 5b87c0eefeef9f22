import { expect, test } from 'vitest'
import { linesAfter, replaced } from '../testing/index.ts'

test('an empty field of the template is asked for', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', 'title:') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  title: it is still empty; fill it in; it means: Name of the entry as readers know it; write it as: "e-Shram card"  [not-filled-in]',
  ])
})

test('an empty list is asked for when it needs an item', () => {
  expect(
    linesAfter({ 'schemes/mason-pension.md': replaced('places: [IN-KA]', 'places: []') }),
  ).toEqual([
    'schemes/mason-pension.md:8:1  places: the list is empty; add at least one; it means: Where it applies; write it as: ["IN-KA"]  [not-filled-in]',
  ])
})
