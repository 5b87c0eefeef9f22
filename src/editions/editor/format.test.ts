import { resolve } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { filesOf, seatOf } from '../../corpus/index.ts'
import { goodRoot, linesAfter } from '../../testing/index.ts'
import { fromFile, hidden, toFile, type Form } from './format.ts'

const entryFiles = (root: string) =>
  filesOf(root).flatMap(({ path, text }) => {
    const seat = path.endsWith('README.md') || path.endsWith('_template.md') ? undefined : seatOf(path)
    return seat && text !== undefined ? [{ path, text, collection: seat.collection }] : []
  })
/** As the editor hands text to its formats: without white space at the ends. */
const opened = (path: string, root = goodRoot) => {
  const file = entryFiles(root).find((each) => each.path === path)
  if (!file) throw new Error(path)
  return { collection: file.collection, form: fromFile(file.collection, file.text.trim()) as Form, text: file.text }
}

describe.each([['the handbook', resolve('.')], ['the made-up site', goodRoot]])('%s', (_name, root) => {
  test('every entry and translation that is opened and saved without a change has the same bytes', () => {
    const files = entryFiles(root)
    expect(files.length).toBeGreaterThan(25)
    const changed = files.flatMap(({ path, text, collection }) => {
      const form = fromFile(collection, text.trim())
      // What the editor does to lists and groups on the way: it takes them apart and puts them together.
      return form === undefined || toFile(collection, structuredClone(form)) === text ? [] : [path]
    })
    expect(changed).toEqual([])
    expect(files.filter(({ text, collection }) => fromFile(collection, text.trim()) === undefined).every(({ text }) => text.includes('\nended:') || text.startsWith('---\nended:'))).toBe(true)
  })
})

describe('a change', () => {
  test('of one value in time keeps every other line', () => {
    const { collection, form, text } = opened('schemes/mason-card.md')
    const benefits = structuredClone(form['benefits']) as { id: string; amount?: { values: { is: number }[] } }[]
    const money = benefits.find(({ id }) => id === 'school-money')?.amount?.values[0] as { is: number }
    money.is = 4500
    expect(toFile(collection, { ...form, benefits })).toBe(text.replace('is: 4000', 'is: 4500'))
  })
  test('that adds an item adds its lines, with an id from its words', () => {
    const { collection, form, text } = opened('schemes/mason-card.md')
    const steps = [...(form['steps'] as object[]), { label: 'Ask for the receipt.', stage: 'apply', by: 'worker', through: [], sources: ['board-page-2026'], standing: 'reported' }]
    const made = toFile(collection, { ...form, steps })
    expect(made).toBe(text.replace('portability:\n', '  - { id: ask-for-the-receipt, stage: apply, label: Ask for the receipt., sources: [board-page-2026], standing: reported }\nportability:\n'))
    expect(linesAfter({ 'schemes/mason-card.md': made }).filter((line) => line.startsWith('schemes/mason-card.md'))).toEqual([])
  })
  test('that takes an item or a field away takes its lines', () => {
    const { collection, form, text } = opened('schemes/mason-card.md')
    const lines = text.split('\n')
    const contest = lines.find((line) => line.includes('id: appeal')) as string
    expect(toFile(collection, { ...form, website: '', contest: [] })).toBe(text.replace('website: https://board.example.org/card\n', '').replace(`contest:\n${contest}\n`, 'contest: []\n'))
  })
  test('of the text leaves the fields alone', () => {
    const { collection, form, text } = opened('content/pages/purpose.md')
    expect(toFile(collection, { ...form, body: `${String(form['body'])}\n\nOne more.` })).toBe(`${text.trimEnd()}\n\nOne more.\n`)
  })
})

describe('a translation', () => {
  const kannada = 'schemes/kn/mason-card.md'
  test('keeps its stamps and its keys when one text is changed', () => {
    const { collection, form, text } = opened(kannada)
    const words = { ...(form['words'] as Form), 'benefits › card › label': 'ಮಂಡಳಿಯ ಸದಸ್ಯತ್ವ!' }
    const made = toFile(collection, { ...form, words })
    const changed = made.split('\n').filter((line, index) => line !== text.split('\n')[index])
    expect(changed).toEqual(['  benefits.card.label: "ಮಂಡಳಿಯ ಸದಸ್ಯತ್ವ!"'])
    expect(linesAfter({ [kannada]: made }).filter((line) => line.startsWith(kannada))).toEqual([])
  })
  test('that is begun from the original holds words only and is a draft', () => {
    const { form } = opened('schemes/mason-pension.md')
    const begun = { title: 'ಪಿಂಚಣಿ', summary: '', words: Object.fromEntries(Object.keys(form['words'] as Form).map((key) => [key, ''])), [hidden.text]: form[hidden.text], [hidden.language]: 'kn', body: '' }
    expect(toFile('schemes', begun)).toBe('---\ntitle: ಪಿಂಚಣಿ\nstanding: draft\n---\n')
  })
  test('is checked when somebody says who read it and when', () => {
    const { collection, form } = opened(kannada)
    expect(load(toFile(collection, { ...form, checkedBy: 'A made-up union', checkedOn: '2026-11-21' }).split('---\n')[1] as string)).toMatchObject({ standing: 'checked', checkedBy: 'A made-up union', checkedOn: '2026-11-21' })
  })
})

describe('what somebody writes is text, whatever it looks like', () => {
  test.each(['- a: b', '# not a comment', '{ a: b }', '*anchor', '&a x', '!!js/function x', 'yes', 'null', '2026', '1e3', "it's: fine", '"quoted"', '--- x', 'a\tb', 'two\nlines', '😀', 'a\u2028b'])('%j', (title) => {
    const made = toFile('pages', { title, summary: 'x', section: 'about', verifiedOn: '2026-11-21', body: '' })
    expect(load(made.split('---\n')[1] as string)).toMatchObject({ title })
  })
  test('a body cannot close the fields, and a title cannot open new ones', () => {
    const made = toFile('pages', { title: 'x\n---\nsection: legal', summary: 'x', section: 'about', verifiedOn: '2026-11-21', body: '---\ntitle: other\n---' })
    expect(load(made.split('\n---\n')[0]?.slice(4) as string)).toMatchObject({ title: 'x\n---\nsection: legal', section: 'about' })
  })
})
