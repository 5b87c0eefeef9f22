import { expect, test } from 'vitest'
import { appended, linesAfter, replaced } from '../testing/index.ts'

test('tags in prose are refused, at their place', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('Free <b onclick="alert(1)">of cost</b>.\n\n<script>alert(1)</script>\n\n<!-- note -->') }),
  ).toEqual([
    'content/pages/how-we-check.md:14:6  "<b onclick=\\"alert(1)\\">" is HTML; write Markdown: **bold**, - lists, [links](…), tables  [raw-html]',
    'content/pages/how-we-check.md:14:35  "</b>" is HTML; write Markdown: **bold**, - lists, [links](…), tables  [raw-html]',
    'content/pages/how-we-check.md:16:1  "<script>alert(1)</script>" is HTML; write Markdown: **bold**, - lists, [links](…), tables  [raw-html]',
    'content/pages/how-we-check.md:18:1  "<!-- note -->" is HTML; write Markdown: **bold**, - lists, [links](…), tables  [raw-html]',
  ])
})

test('fields hold no tags', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', 'title: How <img src=x onerror=alert(1)> facts') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  title: fields hold plain text, no HTML; take it away; write "less than" in words  [raw-html]',
  ])
})

test('coded tags and event handlers are refused in fields', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': replaced('title: How facts are checked', 'title: x" onmouseover="alert(1)\naliases: ["&lt;b&gt;", "&#60;i", "5 < 6 & 7"]') }),
  ).toEqual([
    'content/pages/how-we-check.md:2:1  title: fields hold plain text, no HTML; take it away; write "less than" in words  [raw-html]',
    'content/pages/how-we-check.md:3:12  aliases.0: fields hold plain text, no HTML; take it away; write "less than" in words  [raw-html]',
    'content/pages/how-we-check.md:3:25  aliases.1: fields hold plain text, no HTML; take it away; write "less than" in words  [raw-html]',
  ])
})

test('addresses in angle brackets and signs are no tags', () => {
  expect(
    linesAfter({ 'content/pages/how-we-check.md': appended('See <https://example.org/>. Age < 60. `<b>`') }),
  ).toEqual([])
})
