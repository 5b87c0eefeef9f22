import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusAfter, goodRoot, linesAfter, linesBelow, replaced } from '../testing/index.ts'
import { check, rules } from './index.ts'

const folder = import.meta.dirname
const source = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test('nothing is wrong with the sample', () => {
  expect(linesBelow(goodRoot)).toEqual([])
})

test('each code stands once, is the name of its file, and has a test beside it', () => {
  const codes = rules.map((rule) => rule.code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
    expect(source).toContain(`${code}.ts`)
    expect(existsSync(join(folder, `${code}.test.ts`)), `${code}.test.ts`).toBe(true)
  }
})

test('each rule explains itself, with a broken and a mended example', () => {
  for (const { code, explain, example } of rules) {
    expect(explain.length, code).toBeGreaterThan(60)
    expect(explain.endsWith('.'), code).toBe(true)
    expect(example.bad, code).not.toBe('')
    expect(example.good, code).not.toBe(example.bad)
  }
})

test('problems come in the order of path, line and column, each once', () => {
  const problems = check(corpusAfter({ 'schemes/mason-pension.md': (text) => text.replaceAll('board-page-2026', 'gone').replaceAll('mason-board', 'lost') }))
  const places = problems.map(({ path, line, column, code }) => [path, String(line).padStart(5, '0'), String(column).padStart(5, '0'), code].join(' '))
  expect(places.length).toBeGreaterThan(5)
  expect(places).toEqual([...places].sort())
  expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length)
})

test('content/site.yaml is checked like an entry', () => {
  expect(linesAfter({ 'content/site.yaml': replaced('name: Sample', 'nam: Sample') })).toEqual([
    'content/site.yaml:2:1  nam: there is no field "nam" here (did you mean "name"?); use one of: name, address, base, repository, branch, edition, contacts, editor, home  [unknown-field]',
  ])
  expect(linesAfter({ 'content/site.yaml': replaced('date: 2026-11-21', 'date: 2026-02-30') })).toEqual(['content/site.yaml:9:3  edition.date: "2026-02-30" is not a real day; write it as 2026-11-21  [bad-date]'])
  expect(linesAfter({ 'content/site.yaml': replaced('name: Sample', 'name: [') })[0]).toMatch(/^content\/site\.yaml:\d+:\d+  the front matter cannot be read: /)
})
