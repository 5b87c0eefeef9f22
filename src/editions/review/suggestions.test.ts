import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { corpusOf, tidied } from '../../corpus/index.ts'
import { goodRoot } from '../../testing/index.ts'
import { faultOf, hunksOf, linesOf, shownIn, suggestionsFor, type Suggestion } from './index.ts'

/** What Git says about two texts, with as many lines around as asked. */
function diffOf(before: string, after: string, around: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-'))
  try {
    writeFileSync(join(folder, 'before'), before)
    writeFileSync(join(folder, 'after'), after)
    return spawnSync('git', ['diff', '--no-index', `-U${around}`, 'before', 'after'], { cwd: folder, encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const path = 'practices/work-diary.md'
const sample = readFileSync(join(goodRoot, path), 'utf8')
const tidy = (text: string) => tidied(corpusOf(goodRoot, [{ path, text }]).files[0] as never) as string
const suggested = (text: string) => suggestionsFor(path, text, hunksOf(diffOf(text, tidy(text), 0), linesOf(tidy(text))))
/** The text after some suggestions were taken, as GitHub does it. */
function taken(text: string, suggestions: readonly Suggestion[]): string {
  const lines = linesOf(text)
  for (const { from, to, lines: by } of [...suggestions].sort((a, b) => b.from - a.from)) lines.splice(from - 1, to - from + 1, ...by)
  return `${lines.join('\n')}\n`
}
const moved = (text: string, field: RegExp, behind: RegExp) => {
  const [block] = field.exec(text) as RegExpExecArray
  return text.replace(block, '').replace(behind, (found) => found + block)
}

/** Files that `npm run fix` mends in one or several places. */
const untidy: Record<string, string> = {
  'spaces at a line end': sample.replace('form: field', 'form: field   '),
  'a field that stands too early': moved(sample, /^stages:.*\n/m, /^title:.*\n/m),
  'a group that stands too late': moved(sample, /^needs:\n.*\n/m, /^limits:\n.*\n/m),
  'two fields that changed places, and spaces elsewhere': moved(moved(sample, /^form:.*\n/m, /^overcomes:.*\n/m), /^limits:\n.*\n/m, /^by:.*\n/m).replace('each page.', 'each page.  '),
  'an item that begins with another field': sample.replace('  - { id: fear, label: Some foremen do not dare to sign. }', '  - label: Some foremen do not dare to sign.\n    id: fear'),
  'empty lines at the end': `${sample}\n\n\n`,
  'spaces behind the words': sample.replace('each page.', 'each page.   '),
}

test.each(Object.entries(untidy))('%s: all suggestions together are what npm run fix does, and each one alone keeps every fact', (_, text) => {
  const suggestions = suggested(text)
  expect(suggestions.length).toBeGreaterThan(0)
  expect(taken(text, suggestions)).toBe(tidy(text))
  const facts = (of: string) => load(of.split('---\n')[1] as string)
  const shown = shownIn(diffOf('', text, 3))
  for (const suggestion of suggestions) {
    expect(facts(taken(text, [suggestion]))).toEqual(facts(text))
    expect(faultOf(suggestion, shown)).toBeUndefined()
  }
})

test('fields that moved stay together in one suggestion; what is apart is offered apart', () => {
  expect(suggested(untidy['two fields that changed places, and spaces elsewhere'] as string).length).toBeGreaterThan(1)
  expect(suggested(untidy['a field that stands too early'] as string)).toMatchObject([{ from: 3, lines: expect.arrayContaining(['stages: [prove]']) as string[] }])
})

test('what only line ends tell apart, what stands outside the diff, and what is very long, is not offered', () => {
  const crlf = sample.replaceAll('\n', '\r\n')
  expect(suggested(crlf).map((each) => faultOf(each, shownIn(diffOf('', crlf, 3))))).toEqual(['same'])
  const spaced = untidy['spaces at a line end'] as string
  const changedElsewhere = shownIn(diffOf(spaced.replace('Keep', 'Have'), spaced, 3))
  expect(suggested(spaced).map((each) => faultOf(each, changedElsewhere))).toEqual(['outside'])
  const long = moved(sample.replace('limits:', `${'# x\n'.repeat(90)}limits:`), /^title:.*\n/m, /^limits:\n.*\n/m)
  expect(suggested(long).map((each) => faultOf(each, shownIn(diffOf('', long, 3))))).toContain('long')
})

test('lines of two pieces of a diff are never replaced together', () => {
  const shown = shownIn('@@ -1,2 +1,2 @@\n a\n+b\n@@ -9 +3 @@\n+c\n')
  expect(faultOf({ path, from: 2, to: 3, lines: ['c', 'b'] }, shown)).toBe('outside')
  expect(faultOf({ path, from: 1, to: 2, lines: ['b', 'a'] }, shown)).toBeUndefined()
})
