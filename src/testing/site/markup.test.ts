import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { filesEnding, policyOf } from '../../editions/index.ts'
import { pages } from './pages.ts'
import { sites } from './setup.ts'

/** Each rule that is off has its reason. */
const htmlvalidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The compiler writes void elements as XHTML does; both are valid HTML.
    'void-style': 'off',
    // Facts end in text and a tag; trailing spaces come from the compiler and mean nothing.
    'no-trailing-whitespace': 'off',
    // Titles are cut by search engines, not by readers.
    'long-title': 'off',
    // Official phone numbers stand as their offices print them.
    'tel-non-breaking': 'off',
    // Sections hold headings inside list items in the matrix.
    'no-redundant-role': 'error',
    // Forms that answer while one chooses have nothing to submit.
    'wcag/h32': 'off',
    // Checkboxes of one question share their name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Entry ids may start with a digit after a hyphen.
    'valid-id': ['error', { relaxed: true }],
  },
})

describe('html-validate finds nothing', () => {
  it.each(pages)('/%s', async (path) => {
    const report = await htmlvalidate.validateString(readFileSync(join(sites.real, path, 'index.html'), 'utf8'))
    const messages = report.results.flatMap((result) => result.messages).map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`)
    expect(messages.slice(0, 10)).toEqual([])
  })
})

it('every page brings the policy that fits its code, before anything that it governs; the form editor has one of its own', () => {
  const given = /<meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="([^"]*)">/
  const wrong = filesEnding(sites.fixture, '.html').filter((file) => {
    const html = readFileSync(file, 'utf8')
    return !file.includes('/admin/') && given.exec(html)?.[1] !== policyOf(html)
  })
  expect(wrong).toEqual([])
})
