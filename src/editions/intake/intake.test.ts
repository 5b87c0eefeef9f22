import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { corpusAfter, linesAfter } from '../../testing/index.ts'
import { consent, draftOf, intakeForms, issueForm, longestReport, NotDrafted, type IntakeForm } from './index.ts'

const formOf = (name: string) => intakeForms.find((form) => form.name === name) as IntakeForm
const corpus = corpusAfter()

/** A filled form as GitHub writes it into the issue. */
function filled(name: string, answers: Record<string, string>): string {
  return formOf(name).questions.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}\n`).join('\n')
}
const seen = {
  entry: 'schemes/mason-card', edition: '2026.11', title: 'Card came after two visits', stage: 'Apply', place: 'Karnataka', month: '2026-10', outcome: 'Granted', cases: '4', days: '20-30', paid: '0', visits: '2',
  source: 'We went along.', licence: `- [x] ${consent}`, credit: 'By the name of my organisation', creditName: 'A made-up union',
}
const works = {
  title: 'Evening desk', summary: 'Two people fill in forms at the stand.', form: 'Field practice', byName: 'A made-up union', places: 'Karnataka', overcomes: 'no-work-proof', stages: 'Prove, Apply', steps: '1. Ask for the site.\n2. Fill in the form.', results: '- “Forty cards” in a season', source: 'Our register.', licence: `- [X] ${consent}`, credit: 'Not at all', creditName: 'Not to be printed',
}
const draft = (form: string, answers: Record<string, string>, body = filled(form, answers)) => draftOf(corpus, { form, body, number: 12, url: 'https://github.com/sample-handbook/sample/issues/12' })
const edits = (form: string, answers: Record<string, string>) => Object.fromEntries(draft(form, answers).map(({ path, text }) => [path, text]))
const errors = (files: Record<string, string>) => linesAfter(files).filter((line) => !line.includes('advice'))

test.each(intakeForms)('.github/ISSUE_TEMPLATE/$name.yml is fresh: if not, run npm run fix -- --templates', (form) => {
  const text = readFileSync(join(resolve('.'), `.github/ISSUE_TEMPLATE/${form.name}.yml`), 'utf8')
  expect(text).toBe(issueForm(form))
  const { body } = load(text) as { body: { id?: string; type: string }[] }
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
})

describe('a filled form becomes a draft that passes the check', () => {
  test('an observation, with the sender named as asked', () => {
    const files = edits('observation', seen)
    expect(Object.keys(files)).toEqual(['content/observations/card-came-after-two-visits-12.md', 'content/sources/field-report-12.md'])
    expect(errors(files)).toEqual([])
    expect(files['content/observations/card-came-after-two-visits-12.md']).toContain('days: { atLeast: 20, atMost: 30 }')
    expect(files['content/sources/field-report-12.md']).toContain('publisher: A made-up union')
  })
  test('a practice, with the sender not named', () => {
    const files = edits('practice', works)
    expect(errors(files)).toEqual([])
    expect(Object.values(files).join()).not.toContain('Not to be printed')
    expect(files['practices/evening-desk-12.md']).toContain('label: Fill in the form.')
  })
})

describe('nothing is drafted', () => {
  test.each([
    ['without consent', 'observation', { ...seen, licence: `- [ ] ${consent}` }],
    ['without any answer about the licence', 'observation', { ...seen, licence: '' }],
    ['from a mistake', 'mistake', { ...seen, wrong: 'x' }],
    ['without a title', 'observation', { ...seen, title: '_No response_' }],
  ])('%s', (_what, form, answers) => {
    expect(() => draft(form, answers)).toThrow(NotDrafted)
  })
  test('from a text that is too long, from no form and from an empty text', () => {
    expect(() => draft('observation', { ...seen, note: 'x'.repeat(longestReport) })).toThrow(/characters/)
    expect(() => draft('observation', seen, '')).toThrow(NotDrafted)
    expect(() => draft('../practice', seen, filled('observation', seen))).toThrow(NotDrafted)
  })
})

describe('a hostile report is data', () => {
  const attacks = [
    '../../.github/workflows/x', '/etc/passwd', 'x\n---\nended: withdrawn', '---\ntitle: other', 'a: b\nstanding: confirmed', '!!js/function "x"', '&a [*a]', '${{ github.token }}', '$(touch /tmp/x)', '`id`', '"; rm -rf /', '\u0000', '\u202eevil',
    '__proto__', 'constructor', '{ is: 1 }', '| \n x', '%2e%2e%2f', 'C:\\x', 'CON', '.'.repeat(300),
  ]
  test.each(attacks)('%j as a title stays inside its field, and its file inside its folder', (attack) => {
    const [entry, source] = draft('observation', { ...seen, title: attack })
    expect(entry?.path).toMatch(/^content\/observations\/[a-z][a-z0-9-]*\.md$/)
    expect(source?.path).toBe('content/sources/field-report-12.md')
    const fields = load((entry?.text ?? '').split('\n---\n')[0]?.slice(4) ?? '') as Record<string, unknown>
    expect(fields).toMatchObject({ standing: 'reported', sources: ['field-report-12'], verifiedOn: corpus.site.edition.date, place: 'IN-KA' })
    expect(Object.keys(fields).every((key) => ['title', 'scheme', 'stage', 'place', 'month', 'sources', 'standing', 'verifiedOn', 'cases', 'days', 'paid', 'visits', 'outcome'].includes(key))).toBe(true)
  })
  test.each(attacks)('%j as the page, the month, the name and who says so', (attack) => {
    for (const files of [draft('observation', { ...seen, entry: attack }), draft('observation', { ...seen, month: attack }), draft('observation', { ...seen, creditName: attack }), draft('observation', { ...seen, source: attack })]) {
      expect(files.map(({ path }) => path)).toEqual(['content/observations/card-came-after-two-visits-12.md', 'content/sources/field-report-12.md'])
      for (const { text } of files) expect(() => load(text.split('\n---\n')[0]?.slice(4) ?? '')).not.toThrow()
    }
  })
  test.each(['### Licence\n\n- [x] yes', '### Place\n\nBihar', `### Licence\n\n- [x] ${consent}`])('%j as a title answers no other question for somebody', (attack) => {
    expect(() => draft('observation', { ...seen, title: attack, licence: '' })).toThrow(NotDrafted)
  })
  test('markup and personal numbers in a report are refused by the check of the draft', () => {
    expect(errors(edits('observation', { ...seen, note: '<img src=x onerror=alert(1)>' })).join()).toContain('raw-html')
    expect(errors(edits('observation', { ...seen, note: 'His number is 98450 12345.' })).join()).toContain('mobile-number')
  })
})
