import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { schemas } from '../model/index.ts'
import { inSchemaOrder } from './key-order.ts'
import { goodRoot } from '../testing/index.ts'
import { readCorpus } from './read.ts'

test('fields come in the order of the schema, with the comments above them', () => {
  const yaml = `# about the file
section: about
# the name
title: A page
verifiedOn: 2026-11-21
sources:
  # the first
  - a
summary: Words.`
  expect(inSchemaOrder(yaml, schemas.pages)).toBe(`# about the file
# the name
title: A page
summary: Words.
section: about
verifiedOn: 2026-11-21
sources:
  # the first
  - a`)
})

test('items of lists are put in order too, and keep their dash', () => {
  const yaml = `get:
  - label: Ask
    sources: [a]
    id: ask
    standing: reported
  - id: wait
    label: Wait
title: Paper`
  expect(inSchemaOrder(yaml, schemas.documents)).toBe(`title: Paper
get:
  - id: ask
    label: Ask
    sources: [a]
    standing: reported
  - id: wait
    label: Wait`)
})

test('text over several lines stays whole', () => {
  const yaml = `summary: >
  A summary
  of two lines.

title: "A
  title"`
  const ordered = inSchemaOrder(yaml, schemas.pages)
  expect(ordered.startsWith('title: "A\n  title"\nsummary: >')).toBe(true)
  expect(load(ordered)).toEqual(load(yaml))
})

test('groups on one line and unknown fields stay as they are', () => {
  expect(inSchemaOrder('title: x\nrunBy: [a]\nstatus: [{ standing: reported, is: open }]', schemas.schemes)).toBe('title: x\nstatus: [{ standing: reported, is: open }]\nrunBy: [a]')
  expect(inSchemaOrder('what: 1\ntitle: x', schemas.pages)).toBe('title: x\nwhat: 1')
})

test('in any order of its fields, an entry comes back to the same text', () => {
  const corpus = readCorpus(goodRoot)
  for (const file of corpus.files) {
    if (!file.seat || file.seat.language || !file.frontMatter || 'ended' in file.frontMatter.data) continue
    const schema = schemas[file.seat.collection]
    const blocks = file.frontMatter.yaml.trimEnd().split(/\n(?=\S)/)
    expect(inSchemaOrder([...blocks].reverse().join('\n'), schema), file.path).toBe(file.frontMatter.yaml.trimEnd())
  }
})
