import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { openEditor, type OpenEditor } from '../form-editor.ts'
import { goodRoot, linesAfter, textAt } from '../index.ts'
import { sites } from './setup.ts'

const reader = reading(sites.fixture)
let editor: OpenEditor
beforeEach(async () => {
  // The editor offers a folder of this machine only at localhost.
  editor = await openEditor(reader.browser, reader.origin.replace('127.0.0.1', 'localhost'), goodRoot)
})
afterEach(async () => {
  expect(editor.complaints).toEqual([])
  expect(editor.outside).toEqual([])
  await editor.close()
})

/** What the form wrote: paths that are new or different. */
async function written(): Promise<Record<string, string>> {
  const made: Record<string, string> = {}
  for (const path of (await editor.paths()).filter((each) => each.endsWith('.md'))) {
    const text = await editor.text(path)
    let old
    try {
      old = textAt(goodRoot, path)
    } catch {
      old = undefined
    }
    if (text !== old) made[path] = text
  }
  return made
}
const errors = (edits: Record<string, string>) => linesAfter(edits).filter((line) => !line.includes('advice'))

// Somebody else's editor may lose a click while it draws; a form is opened anew and filled in once more.
describe('a form that is filled in becomes a file that passes the check', { retry: 1 }, () => {
  it('a practice', async () => {
    await editor.entry('practices')
    await editor.write('title', 'Evening desk at the stand')
    await editor.write('summary', 'Two people sit at the labour stand one evening a week and fill in forms.')
    await editor.choose('form', 'field')
    await editor.write('byName', 'A made-up union')
    await editor.choose('places', 'IN-KA')
    await editor.write('from', '2024')
    await editor.choose('overcomes', 'no-work-proof')
    await editor.choose('stages', 'prove', 'apply')
    await editor.add('steps')
    await editor.write('steps.0.label', 'Ask for the site and the name of the contractor.')
    await editor.add('results')
    await editor.write('results.0.finding', '“40 cards” in a season, says the union.')
    await editor.choose('results.0.sources', 'union-survey-2025')
    await editor.choose('results.0.standing', 'reported')
    await editor.save()
    const made = await written()
    expect(Object.keys(made)).toEqual(['practices/evening-desk-at-the-stand.md'])
    expect(made['practices/evening-desk-at-the-stand.md']).toBe(`---
title: Evening desk at the stand
summary: Two people sit at the labour stand one evening a week and fill in forms.
verifiedOn: 2026-11-21
form: field
byName: A made-up union
places: [IN-KA]
from: "2024"
overcomes: [no-work-proof]
occupations: any
stages: [prove, apply]
steps:
  - { id: ask-for-the-site-and, label: Ask for the site and the name of the contractor. }
results:
  - { id: cards-in-a-season-says, finding: "“40 cards” in a season, says the union.", sources: [union-survey-2025], standing: reported }
---
`)
    expect(errors(made)).toEqual([])
  })

  it('an observation', async () => {
    await editor.entry('observations')
    await editor.write('title', 'Card came after two visits')
    await editor.choose('scheme', 'mason-card')
    await editor.choose('stage', 'get-approved')
    await editor.choose('place', 'IN-KA')
    await editor.write('month', '2026-10')
    await editor.choose('sources', 'union-survey-2025')
    await editor.choose('standing', 'reported')
    await editor.write('cases', '4')
    await editor.include('days')
    await editor.write('days.atLeast', '20')
    await editor.write('days.atMost', '30')
    await editor.choose('outcome', 'granted')
    await editor.save()
    const made = await written()
    expect(Object.keys(made)).toEqual(['content/observations/card-came-after-two-visits.md'])
    const text = made['content/observations/card-came-after-two-visits.md'] as string
    expect(text).toContain('days: { atLeast: 20, atMost: 30 }')
    expect(text).toContain('month: 2026-10')
    expect(errors(made)).toEqual([])
  })

  it('a scheme with an amount in time, a condition and a step', async () => {
    await editor.entry('schemes')
    await editor.write('title', 'Mason help')
    await editor.write('summary', 'Money once for masons whose card is new.')
    await editor.choose('form', 'scheme')
    await editor.choose('level', 'state')
    await editor.choose('places', 'IN-KA')
    await editor.add('status')
    await editor.choose('status.0.is', 'open')
    await editor.write('status.0.from', '2025-04')
    await editor.choose('status.0.sources', 'board-page-2026')
    await editor.choose('status.0.standing', 'confirmed')
    await editor.choose('partOf', 'mason-card')
    await editor.choose('contingencies', 'work')
    await editor.choose('occupations', 'stone-work')
    await editor.add('benefits')
    await editor.write('benefits.0.label', 'Money for tools')
    await editor.choose('benefits.0.kind', 'cash')
    await editor.choose('benefits.0.contingency', 'work')
    await editor.include('benefits.0.amount')
    await editor.choose('benefits.0.amount.unit', 'INR')
    await editor.choose('benefits.0.amount.per', 'once')
    await editor.add('benefits.0.amount.values')
    await editor.write('benefits.0.amount.values.0.is', '1200')
    await editor.write('benefits.0.amount.values.0.from', '2025-04')
    await editor.choose('benefits.0.amount.values.0.sources', 'board-page-2026')
    await editor.choose('benefits.0.amount.values.0.standing', 'confirmed')
    await editor.choose('benefits.0.sources', 'board-page-2026')
    await editor.choose('benefits.0.standing', 'confirmed')
    await editor.add('eligibility', 'Age')
    await editor.write('eligibility.0.atLeast', '18')
    await editor.choose('eligibility.0.sources', 'board-page-2026')
    await editor.choose('eligibility.0.standing', 'confirmed')
    await editor.save()
    const made = await written()
    expect(Object.keys(made)).toEqual(['schemes/mason-help.md'])
    const text = made['schemes/mason-help.md'] as string
    expect(text).toContain('- { is: 1200, from: 2025-04, sources: [board-page-2026], standing: confirmed }')
    expect(text).toContain('- { id: age, test: age, atLeast: 18, sources: [board-page-2026], standing: confirmed }')
    expect(errors(made)).toEqual([])
  })
})

describe('an entry that is there', () => {
  it('keeps every line but the one that was changed, and its translations every byte', async () => {
    await editor.entry('schemes', 'mason-card')
    await editor.write('verifiedOn', '2026-11-20')
    await editor.save()
    const made = await written()
    expect(made).toEqual({ 'schemes/mason-card.md': textAt(goodRoot, 'schemes/mason-card.md').replace('verifiedOn: 2026-11-21', 'verifiedOn: 2026-11-20') })
  })

  it('shows a translation beside the original, with the English of each short text as the key to its translation', async () => {
    await editor.entry('schemes', 'mason-card')
    expect(await editor.page.locator('[data-key-path="title"] input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual(['Mason card', expect.stringMatching(/[\u0c80-\u0cff]/)])
  })
})

it('a picture of the whole: the page, its script and its letters come from the site, the script by its hash', () => {
  const html = readFileSync(join(sites.fixture, 'admin/index.html'), 'utf8')
  expect(html).toMatch(/<script type="module" src="editor\.js" integrity="sha384-[A-Za-z0-9+/=]{64}">/)
  expect(html).toContain("script-src 'self';")
  expect(readFileSync(join(sites.fixture, 'admin/editor.js'), 'utf8')).not.toContain('cdn.jsdelivr.net')
})
