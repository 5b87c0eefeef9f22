import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf, decoded, filesOf, parseProse, readCorpus, type ContentFile } from '../corpus/index.ts'
import { toJson, toLine } from '../report/index.ts'
import { goodRoot } from '../testing/index.ts'
import { check } from './index.ts'

/** Files of the sample and entries of this repository, as bytes: what contributors really write. */
const sample = filesOf(goodRoot)
const real = readCorpus('.').files.filter((file) => file.text !== undefined && file.text.length < 12_000 && file.seat)
/** A few files around the one under test: enough for references to find something. */
const around = sample.filter((file) => /site\.yaml|sources|organisations|pages\/purpose/.test(file.path))
const every = Math.max(1, Math.floor(real.length / 60))
const victims = [...sample.filter((file) => file.text !== undefined), ...real.filter((_, index) => index % every === 0)]

const nasty = [
  '---', '\n---\n', '<script>', '{', '}', '[', ']', '](', '![', '&#', '&a ', '*a', '!!js/function ', ': ', '- ', '\t', '\u0000', '\u202e', '\u200b', '\ufeff', '\ud800', '"', "'", '|', '>', '#', '%', '@', '`', '\\',
  '~', '999941057058', '9845012345', '💥', 'ಕ್‌ಷ', '__proto__: 1', 'constructor: 1', '.nan', '-.inf', '0x10', '1e999', '123456789012345678901234567890', 'null', '~', '{}', '[]', '[[]]', '2021-02-30', '9999', '-1',
  'javascript:alert(1)', 'https://', 'https://[::1]/', '/schemes/', '#', '%zz', '\r', '\u2028', 'e\u0301', '𝒜', 'ended: renamed', 'id: x', 'sources: []', 'standing: disputed', 'verifiedOn: 2099-01-01',
]

type Mutation = { kind: 'cut' | 'double' | 'insert' | 'swap' | 'line-out' | 'line-double' | 'line-indent' | 'value'; at: number; length: number; piece: string }
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert', 'swap', 'line-out', 'line-double', 'line-indent', 'value'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 40 }),
  piece: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12, unit: 'binary' })),
})

function mutated(text: string, { kind, at, length, piece }: Mutation): string {
  const place = Math.floor(at * text.length)
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const current = lines[line] ?? ''
  const withLine = (...by: string[]) => [...lines.slice(0, line), ...by, ...lines.slice(line + 1)].join('\n')
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + length)
  if (kind === 'double') return text.slice(0, place) + text.slice(place, place + length) + text.slice(place)
  if (kind === 'insert') return text.slice(0, place) + piece + text.slice(place)
  if (kind === 'swap') return text.slice(0, place) + piece + text.slice(place + length)
  if (kind === 'line-out') return withLine()
  if (kind === 'line-double') return withLine(current, current)
  if (kind === 'line-indent') return withLine(`  ${current}`)
  return withLine(current.replace(/: .*$/, () => `: ${piece}`))
}

/** Checks a file with a few others around it, and holds what it says to what every message promises. */
function survives(path: string, file: ContentFile): void {
  const corpus = corpusOf(goodRoot, [...around.filter((other) => other.path !== path), file])
  const problems = check(corpus)
  const lines = file.text?.split('\n') ?? []
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.column).toBeGreaterThanOrEqual(1)
    if (problem.path === path && lines.length > 0) {
      expect(problem.line, toLine(problem)).toBeLessThanOrEqual(Math.max(151, lines.length))
      if (problem.line <= lines.length) expect(problem.column, toLine(problem)).toBeLessThanOrEqual((lines[problem.line - 1] as string).length + 1)
    }
    expect(toLine(problem)).not.toMatch(/[\n\r\u001b\u202e]|undefined|\[object /)
  }
  toJson(problems)
  // Never a silent loss: an entry is either in the corpus or something says why it is not.
  const pages = [...corpus.entries, ...corpus.entries.flatMap((entry) => [...entry.translations.values()]), ...corpus.tombstones]
  const known = path === 'content/site.yaml' ? !corpus.siteError : pages.some((page) => page.path === path)
  if (!known) expect(problems.some((problem) => problem.path === path), path).toBe(true)
}

test('no edit of a real entry makes the check fail, mislead or lose it', () => {
  expect(victims.length).toBeGreaterThan(60)
  fc.assert(
    fc.property(fc.constantFrom(...victims), fc.array(mutation, { minLength: 1, maxLength: 4 }), ({ path, text = '' }, mutations) => {
      survives(path, decoded(path, Buffer.from(mutations.reduce(mutated, text))))
    }),
    { numRuns: 3000, seed: 20261121 },
  )
}, 300_000)

test('nor do changed bytes', () => {
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.constantFrom(...victims), fc.array(change, { minLength: 1, maxLength: 6 }), ({ path, text = '' }, changes) => {
      const bytes = Buffer.from(text)
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
      survives(path, decoded(path, bytes))
    }),
    { numRuns: 1500, seed: 20261121 },
  )
}, 300_000)

test('nor does any front matter at all', () => {
  const yaml = fc.json({ maxDepth: 4 }).map((json) => json.replaceAll('\t', ' '))
  const path = fc.constantFrom(...sample.map((file) => file.path))
  fc.assert(fc.property(path, yaml, (name, text) => survives(name, { path: name, text: name.endsWith('.yaml') ? text : `---\n${text}\n---\n` })), { numRuns: 1000, seed: 20261121 })
}, 300_000)

test('nor does any prose at all', () => {
  const piece = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 }))
  const prose = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const path = 'content/pages/how-we-check.md'
  const head = '---\ntitle: A page\nsummary: Words about it.\nsection: about\nverifiedOn: 2026-11-21\n---\n'
  fc.assert(
    fc.property(prose, (text) => {
      parseProse(text)
      survives(path, decoded(path, Buffer.from(head + text)))
    }),
    { numRuns: 1500, seed: 20261121 },
  )
}, 300_000)
