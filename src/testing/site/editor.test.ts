import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reading } from '../reader.ts'
import { openEditor, type OpenEditor } from '../form-editor.ts'
import { goodRoot, linesAfter, textAt } from '../index.ts'
import { sites } from './setup.ts'

const reader = reading(sites.fixture)
let editor: OpenEditor
/** Opens the editor for each test of the `describe` around, and sees that it has nothing to complain of. */
function eachInEditor(): void {
  beforeEach(async () => {
    // The editor offers a folder of this machine only at localhost.
    editor = await openEditor(reader.browser, reader.origin.replace('127.0.0.1', 'localhost'), goodRoot)
  })
  afterEach(async () => {
    expect(editor.complaints).toEqual([])
    expect(editor.outside).toEqual([])
    await editor.close()
  })
}

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

/** Puts an optional group of fields into the form. */
const included = { include: true } as const
/** Adds an item to a list; `type` chooses among kinds of item. */
const adding = (type?: string) => ({ type })
/** What is done with a field, by its path: a text is written, what stands in a list is chosen. */
type Answers = Record<string, string | string[] | typeof included | ReturnType<typeof adding>>

/** Fills in the form of a new entry, field by field, saves it, and says what was written. */
async function filledIn(collection: string, answers: Answers): Promise<Record<string, string>> {
  await editor.entry(collection)
  for (const [keys, answer] of Object.entries(answers))
    if (typeof answer === 'string') await editor.write(keys, answer)
    else if (Array.isArray(answer)) await editor.choose(keys, ...answer)
    else if ('include' in answer) await editor.include(keys)
    else await editor.add(keys, answer.type)
  await editor.save()
  return written()
}

describe('a form that is filled in becomes a file that passes the check', () => {
  eachInEditor()
  it('a practice', async () => {
    const made = await filledIn('practices', {
      title: 'Evening desk at the stand',
      summary: 'Two people sit at the labour stand one evening a week and fill in forms.',
      form: ['field'],
      byName: 'A made-up union',
      places: ['IN-KA'],
      from: '2024',
      overcomes: ['no-work-proof'],
      stages: ['prove', 'apply'],
      steps: adding(),
      'steps.0.label': 'Ask for the site and the name of the contractor.',
      results: adding(),
      'results.0.finding': '“40 cards” in a season, says the union.',
      'results.0.sources': ['union-survey-2025'],
      'results.0.standing': ['reported'],
    })
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
    const made = await filledIn('observations', {
      title: 'Card came after two visits',
      scheme: ['mason-card'],
      stage: ['get-approved'],
      place: ['IN-KA'],
      month: '2026-10',
      sources: ['union-survey-2025'],
      standing: ['reported'],
      cases: '4',
      days: included,
      'days.atLeast': '20',
      'days.atMost': '30',
      outcome: ['granted'],
    })
    expect(Object.keys(made)).toEqual(['content/observations/card-came-after-two-visits.md'])
    const text = made['content/observations/card-came-after-two-visits.md'] as string
    expect(text).toContain('days: { atLeast: 20, atMost: 30 }')
    expect(text).toContain('month: 2026-10')
    expect(errors(made)).toEqual([])
  })

  it('a scheme with an amount in time, a condition and a step', async () => {
    const made = await filledIn('schemes', {
      title: 'Mason help',
      summary: 'Money once for masons whose card is new.',
      form: ['scheme'],
      level: ['state'],
      places: ['IN-KA'],
      status: adding(),
      'status.0.is': ['open'],
      'status.0.from': '2025-04',
      'status.0.sources': ['board-page-2026'],
      'status.0.standing': ['confirmed'],
      partOf: ['mason-card'],
      contingencies: ['work'],
      occupations: ['stone-work'],
      benefits: adding(),
      'benefits.0.label': 'Money for tools',
      'benefits.0.kind': ['cash'],
      'benefits.0.contingency': ['work'],
      'benefits.0.amount': included,
      'benefits.0.amount.unit': ['INR'],
      'benefits.0.amount.per': ['once'],
      'benefits.0.amount.values': adding(),
      'benefits.0.amount.values.0.is': '1200',
      'benefits.0.amount.values.0.from': '2025-04',
      'benefits.0.amount.values.0.sources': ['board-page-2026'],
      'benefits.0.amount.values.0.standing': ['confirmed'],
      'benefits.0.sources': ['board-page-2026'],
      'benefits.0.standing': ['confirmed'],
      eligibility: adding('Age'),
      'eligibility.0.atLeast': '18',
      'eligibility.0.sources': ['board-page-2026'],
      'eligibility.0.standing': ['confirmed'],
    })
    expect(Object.keys(made)).toEqual(['schemes/mason-help.md'])
    const text = made['schemes/mason-help.md'] as string
    expect(text).toContain('- { is: 1200, from: 2025-04, sources: [board-page-2026], standing: confirmed }')
    expect(text).toContain('- { id: age, test: age, atLeast: 18, sources: [board-page-2026], standing: confirmed }')
    expect(errors(made)).toEqual([])
  })
})

describe('an entry that is there', () => {
  eachInEditor()
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
