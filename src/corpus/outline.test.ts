import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from './read.ts'
import { outlineOf, outlineOfTree } from './outline.ts'
import { plainOutline } from './plain-outline.ts'
import { parseProse } from './prose.ts'

const page = (body: string) => ({ body, tree: parseProse(body) })

test('headings, links, images and HTML are found with their places', () => {
  expect(outlineOf(page('## One *two*\n\nSee [a](/x/) and <https://example.org/>.\n\n![b][c] <b>\n\n[c]: /pictures/c.svg\n'))).toEqual({
    headings: [{ line: 1, column: 1, depth: 2, text: 'One two' }],
    links: [
      { line: 3, column: 5, url: '/x/' },
      { line: 3, column: 18, url: 'https://example.org/', text: 'https://example.org/' },
      { line: 7, column: 1, url: '/pictures/c.svg' },
    ],
    images: [{ line: 5, column: 1, url: '/pictures/c.svg', text: 'b' }],
    html: [{ line: 5, column: 9, value: '<b>' }],
    odd: [],
  })
})

test('code hides what stands in it', () => {
  expect(outlineOf(page('```\n## no\n[no](x)\n```\n\n`<b>` and [yes](/y/)\n'))).toEqual({ headings: [], links: [{ line: 6, column: 11, url: '/y/' }], images: [], html: [], odd: [] })
})

const pieces = [
  '## A heading', '### Another one', '# ', '#no', '####### seven', '- item', '* item', '1. item', '2) item', '- ## in a list', '- - deep', '  indented', '    code', '> quote',
  '| a | b |', '| --- | --- |', '---', '===', '***', '[link](/a/)', '[link](/a/ "title")', '[li nk](a b)', '[a][b]', '[b]: /c/', '![i](/p.svg)', '![a *b*](/p)', '![](/p)', '!', '!![a](b)', 'a![b](c)', '<b>', '<https://e.org>', '<https://e.org', '[a <https://e.org> b](/c/)', 'a<http://e.org?x=1>b', '<https://>', '<https://e.org/>[x](/y/)',
  'https://e.org', 'www.e.org', 'a@e.org', '`code`', '```', '~~~', '**bold**', '*em*', '_em_', '~~no~~', '\\[no\\]', '&amp;', '[^1]', '[^1]: note', '', ' ', 'plain words.', 'ಕನ್ನಡ',
  '1986 was', '18 to 60', '**', '*', '_', '(', ')', ':', ':-:|', '--|--', '1.', '= =', '**a', 'b**', '*a [x](/y_z/) b*', '[a*b](/c*d/)', '##', '## x ##', '- [ ] todo',
  '- [x](/a/)', '99999999999. x', '-\u00a0x', '[x](//a)', '[x](%20)', 'mailto', '-', '+', '+ item', '|', '[', ']', '](/x/)', '[x](/y/)[z](/w/)', '[](/empty/)', '[x]()', '[a](b(c))', '[a|b](/c/)', 'text  ', '{x}', ':::note', '\u00a0', '\u2028',
]

test('the quick reading of plain prose agrees with the tree wherever it dares to answer', () => {
  const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const free = fc.string({ unit: fc.constantFrom(...'ab #*_-+[]()!<>`~|:/.@\\&1 2'), maxLength: 24 })
  let answered = 0
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: free }), { maxLength: 6 }), (lines) => {
      const body = `${lines.join('\n')}\n`
      const plain = plainOutline(body)
      if (!plain) return
      answered++
      expect(plain, JSON.stringify(body)).toEqual(outlineOfTree(parseProse(body)))
    }),
    { numRuns: 6000, seed: 20261121 },
  )
  expect(answered).toBeGreaterThan(300)
})

test('every body of this repository reads the same both ways, most of them quickly', () => {
  const bodies = readCorpus('.').entries.filter((entry) => entry.body.trim() !== '')
  let quick = 0
  for (const entry of bodies) {
    const plain = plainOutline(entry.body)
    if (!plain) continue
    quick++
    expect(plain, entry.path).toEqual(outlineOfTree(entry.tree))
  }
  expect(quick).toBeGreaterThan(bodies.length * 0.8)
})
