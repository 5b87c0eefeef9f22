import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusOf, filesOf, type Corpus } from '../../corpus/index.ts'
import { collections, schemas, type Observation } from '../../model/index.ts'
import { entryFiles, wholeFiles } from './files.ts'
import { pretty } from './json.ts'
import { recordOf } from './record.ts'
import { sample } from './sample.fixture.ts'

const files = filesOf(sample.root)
/** The sample with one file rewritten. */
const withText = (path: string, change: (text: string) => string): Corpus => corpusOf(sample.root, files.map((file) => (file.path === path ? { ...file, text: change(file.text ?? '') } : file)))
const textOf = (corpus: Corpus, path: string) => [...entryFiles(corpus)].find((file) => file.path === path)?.text

describe('the data of an entry', () => {
  it('has its keys in the order of the schema, whatever the order in the file', () => {
    const path = 'schemes/mason-pension.md'
    const turned = withText(path, (text) => {
      const [, front = '', ...body] = text.split(/^---$/m)
      const blocks = front.trim().split(/\n(?=\S)/)
      return `---\n${blocks.toReversed().join('\n')}\n---${body.join('---')}`
    })
    expect(turned.need('schemes', 'mason-pension').data).toEqual(sample.need('schemes', 'mason-pension').data)
    expect(pretty(recordOf(turned, turned.need('schemes', 'mason-pension')))).toBe(pretty(recordOf(sample, sample.need('schemes', 'mason-pension'))))
  })
  it('keeps its bytes while another entry changes that has nothing to do with it', () => {
    const other = withText('content/pages/how-we-check.md', (text) => `${text}\nOne more line.\n`)
    expect(textOf(other, 'data/v1/pages/how-we-check.json')).not.toBe(textOf(sample, 'data/v1/pages/how-we-check.json'))
    for (const { path, text } of entryFiles(sample)) if (!path.endsWith('/how-we-check.json')) expect(textOf(other, path), path).toBe(text)
  })
  it('holds every field of the front matter, the prose and the translations', () => {
    for (const entry of sample.entries) {
      const leaving = recordOf(sample, entry)
      expect(Object.keys(leaving)).toEqual(expect.arrayContaining(['id', ...Object.keys(entry.data), 'body', 'translations', 'computed']))
      expect(Object.keys(leaving.translations as object)).toEqual(expect.arrayContaining([...entry.translations.keys()]))
    }
  })
  it('has no field of an entry that is named like one of its own', () => {
    for (const collection of collections) for (const key of ['id', 'body', 'translations', 'computed']) expect(Object.keys(schemas[collection].shape), collection).not.toContain(key)
  })
})

describe('a report on fewer than three cases', () => {
  const path = 'content/observations/card-took-long.md'
  const few = withText(path, (text) => text.replace('cases: 10', 'cases: 2').replace('refused: 2', 'refused: 1'))
  it('leaves without its place, in JSON and in CSV', () => {
    expect((few.need('observations', 'card-took-long').data as Observation).place).toBe('IN-KA')
    expect(recordOf(few, few.need('observations', 'card-took-long'))).not.toHaveProperty('place')
    const csv = wholeFiles(few).find((file) => file.path.endsWith('observations.csv'))?.text.split('\r\n').find((line) => line.startsWith('card-took-long,'))
    expect(csv).not.toContain('IN-KA')
    expect(recordOf(sample, sample.need('observations', 'card-took-long'))).toHaveProperty('place', 'IN-KA')
  })
})

it('an id that ended answers with where it went', () => {
  expect(JSON.parse(textOf(sample, 'data/v1/schemes/mason-pass.json') ?? '')).toMatchObject({ id: 'mason-pass', ended: 'renamed', to: ['mason-card'], computed: { to: [{ collection: 'schemes', id: 'mason-card' }] } })
})

it('nothing in the data comes from the machine or the clock', () => {
  const all = [...wholeFiles(sample), ...entryFiles(sample)].map(({ text }) => text).join('\n')
  expect(all).not.toContain(sample.root)
  expect(all).not.toContain(new Date().toISOString().slice(0, 13))
  expect(readFileSync(join(sample.root, 'content/site.yaml'), 'utf8')).toContain(sample.today)
})
