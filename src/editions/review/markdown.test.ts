import { unified } from 'unified'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { corpusAfter, replaced } from '../../testing/index.ts'
import { hostile } from '../../testing/hostile.ts'
import { meaningOf, type Meaning } from '../../views/index.ts'
import { inert, longestComment, reviewComment } from './index.ts'

const { site } = corpusAfter()
const meaning = (more: Partial<Meaning>): Meaning => ({ collection: 'pages', id: 'x', title: 'X', kind: 'changed', said: ['title: a → b'], behind: [], translated: [], pages: ['/pages/x/'], ...more })
/** Kinds of nodes that text may not become. */
function active(markdown: string): string[] {
  const found: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (['link', 'linkReference', 'image', 'imageReference', 'definition', 'html', 'code', 'heading', 'table', 'footnoteReference', 'emphasis', 'inlineCode'].includes(node.type)) found.push(node.type)
  })
  return found
}

test('a reader sees what changed, where, and which languages fell behind', () => {
  const comment = reviewComment(meaningOf(corpusAfter(), corpusAfter({ 'schemes/mason-card.md': replaced('title: Mason card', 'title: Card of masons') })), site)
  expect(comment).toContain('**Card of masons** (schemes/mason-card)')
  expect(comment).toContain('title: “Mason card” → “Card of masons”')
  expect(comment).toMatch(/Kannada.* now behind/)
  expect(comment).toContain('`/schemes/mason-pension/`')
})

describe('what a stranger wrote stays words', () => {
  const texts = [...hostile.map(({ text }) => text), '@everyone look', 'fixes #1', 'https://evil.example/', 'www.evil.example', '[x](javascript:alert(1))', '![x](https://evil.example/p.png)', '</details><script>', '```\n# x\n```', '| a | b |\n|---|---|', '- [ ] task', '[^1]', '> quote', '$x$', 'evil@evil.example', '<!-- hakku:meaning -->']
  test('none of them becomes a link, a picture, HTML, code or a heading', () => {
    for (const text of texts) {
      expect(active(`- ${inert(text)}`), text).toEqual([])
      expect(inert(text)).not.toMatch(/@[a-z]|[<>]/i)
    }
  })
  test('a diff cannot leave its block', () => {
    const comment = reviewComment([], site, '+ ````\n+ <img src=x onerror=alert(1)>\n+ ```\n+ [x](https://evil.example)')
    const kinds: string[] = []
    visit(unified().use(remarkParse).use(remarkGfm).parse(comment), (node) => void kinds.push(node.type))
    expect(kinds.filter((kind) => kind === 'code')).toHaveLength(1)
    expect(kinds).not.toContain('link')
    // Our own mark is the one piece of HTML.
    expect(kinds.filter((kind) => kind === 'html')).toHaveLength(1)
  })
  test('a very large change makes a comment that can be posted', () => {
    expect(reviewComment(Array.from({ length: 500 }, (_, index) => meaning({ id: `x${index}`, said: Array.from({ length: 30 }, () => 'y'.repeat(300)) })), site).length).toBeLessThan(longestComment + 200)
  })
})
