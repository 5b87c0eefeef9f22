import { expect, test } from 'vitest'
import { corpusAfter, goodRoot, type Edit } from '../testing/index.ts'
import { corpusOf, readCorpus } from './read.ts'
import { renderedParts, stamped, tidied } from './tidy.ts'

const path = 'content/pages/how-we-check.md'
const fileAfter = (at: string, edit: Edit) => {
  const file = corpusAfter({ [at]: edit }).files.find((each) => each.path === at)
  if (!file) throw new Error(at)
  return file
}

test('the sample is tidy', () => {
  for (const file of readCorpus(goodRoot).files) if (file.seat) expect(tidied(file), file.path).toBe(file.text)
})

test('line ends, spaces at line ends and the order of fields are mended', () => {
  const good = fileAfter(path, (text) => text).text
  expect(tidied(fileAfter(path, (text) => `\ufeff${text.replaceAll('\n', ' \r\n').replaceAll('--- \r', '---\r')}\r\n\r\n`))).toBe(good)
  expect(tidied(fileAfter(path, (text) => text.replace('section: about\norder: 2', 'order: 2\nsection: about')))).toBe(good)
})

test('two spaces before another line of prose are a line break and stay', () => {
  expect(tidied(fileAfter(path, (text) => `${text}\nOne   \ntwo  \n`))?.endsWith('\nOne  \ntwo\n')).toBe(true)
})

test('a file with broken fields is left alone', () => {
  expect(tidied(fileAfter(path, 'no fields'))).toBeUndefined()
})

test('a stamp names the parts that a translation renders', () => {
  const corpus = readCorpus(goodRoot)
  const original = corpus.need('schemes', 'mason-card')
  const translation = original.translations.get('kn')
  if (!translation) throw new Error('kn')
  expect(renderedParts(translation)).toEqual(['title', 'summary', 'benefits', 'steps', 'body'])
})

test('stamping anew takes the original of today, stamping what is missing leaves the rest', () => {
  const at = 'schemes/kn/mason-card.md'
  const corpus = corpusAfter({ 'schemes/mason-card.md': (text) => text.replace('title: Mason card', 'title: Card of masons'), [at]: (text) => text.replace(/, body: "\w+"/, '') })
  const original = corpus.need('schemes', 'mason-card')
  const translation = original.translations.get('kn')
  const text = corpus.files.find((file) => file.path === at)?.text
  if (!translation || !text) throw new Error(at)
  const renders = (result: string) => corpusOf(goodRoot, [...corpus.files.filter((file) => file.path !== at), { path: at, text: result }]).need('schemes', 'mason-card').translations.get('kn')?.data.renders
  const before = translation.data.renders
  expect(renders(stamped(text, original, translation, false))).toEqual({ ...before, body: expect.stringMatching(/^[0-9a-f]{6}$/) })
  const anew = renders(stamped(text, original, translation, true))
  expect(anew?.title).not.toBe(before.title)
  expect(anew?.benefits).toBe(before.benefits)
})
