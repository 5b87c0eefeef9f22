import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { goodRoot, linesBelow, textAt, withCopy } from './index.ts'

const project = resolve(import.meta.dirname, '../..')

/** Runs a script in a folder, as npm does, and returns its end, what it printed, and what it complained of. */
function run(root: string, script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', `${script}.ts`), ...args], { encoding: 'utf8', cwd: root, env: { ...process.env, HAKKU_ROOT: '' } })
  expect(stderr).not.toContain('    at ')
  return { status, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }
}

const snapshot = (root: string) =>
  Object.fromEntries(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml|svg)$/.test(path)).sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))

/** The day on the clock of whoever writes. */
const dayHere = () => new Date().toLocaleDateString('sv')

test('new writes an entry of each kind that only has to be filled in', () =>
  withCopy((root) => {
    const kinds = ['scheme', 'occupations', 'barrier', 'practice', 'content/documents', 'state', 'organisation', 'source', 'figure', 'observation', 'page', 'decision']
    for (const [index, kind] of kinds.entries()) {
      const { status, stdout } = run(root, 'new', kind, `New entry number ${index}`)
      expect(stdout, kind).toMatch(/^\S+\/new-entry-number-\d+\.md {2}written\. Fill it in; npm run check says what is still missing\.\n/)
      expect(status).toBe(0)
    }
    const lines = linesBelow(root)
    // Nothing but what the author has to add: the file is well made.
    expect(lines.filter((line) => !/\[(not-filled-in|source-never-cited|orphan-entry)\]$/.test(line))).toEqual([])
    for (const kind of ['schemes', 'occupations', 'barriers', 'practices']) expect(lines.some((line) => line.startsWith(`${kind}/new-entry-number-`)), kind).toBe(true)
    expect(textAt(root, 'schemes/new-entry-number-0.md')).toContain('\ntitle: New entry number 0\n')
    expect(textAt(root, 'schemes/new-entry-number-0.md')).toContain(`\nverifiedOn: ${dayHere()}\n`)
  }))

test('new writes a translation with every key and the English above it', () =>
  withCopy((root) => {
    expect(run(root, 'new', 'translation', 'hi', 'schemes/mason-pension').stdout).toContain('schemes/hi/mason-pension.md  written.')
    const text = textAt(root, 'schemes/hi/mason-pension.md')
    expect(text).toContain('# Mason pension\ntitle: ""\n')
    expect(text).toContain('  # Pension every month from 60\n  benefits.pension.label: ""\n')
    expect(new Set(linesBelow(root).map((line) => /\[(.*)\]$/.exec(line)?.[1]))).toEqual(new Set(['not-filled-in']))
    writeFileSync(join(root, 'schemes/hi/mason-pension.md'), text.replaceAll('""', 'शब्द'))
    expect(linesBelow(root).filter((line) => !/advice: renders: not yet marked as up to date|\[other-number\]$/.test(line))).toEqual([])
  }))

test('new never overwrites, and says why it refuses', () =>
  withCopy((root) => {
    const before = snapshot(root)
    const refusals = [
      [['scheme', 'Mason card'], 'the id "mason-card" is already used by schemes/mason-card.md; change that file, or give another id: npm run new -- scheme "Mason card" --id other-name'],
      [['practice', 'Purpose'], 'the id "purpose" is already used by content/pages/purpose.md; change that file, or give another id: npm run new -- practice "Purpose" --id other-name'],
      [['scheme', 'ಕಾರ್ಡ್'], '"ಕಾರ್ಡ್" makes no id; give one of small Latin letters, digits and hyphens: npm run new -- scheme "ಕಾರ್ಡ್" --id short-name'],
      [['scheme', 'Card', '--id', '../x'], '"../x" makes no id; give one of small Latin letters, digits and hyphens: npm run new -- scheme "Card" --id short-name'],
      [['scheme', 'Labour', 'card'], 'put the title between quotes: npm run new -- scheme "Labour card"'],
      [['translation', 'kn', 'schemes/mason-card'], 'schemes/kn/mason-card.md exists already'],
      [['translation', 'kn', 'schemes/nothing'], 'schemes/nothing: there is no such entry, or it has faults; name it as schemes/e-shram'],
    ] as const
    for (const [args, message] of refusals) expect(run(root, 'new', ...args)).toEqual({ status: 2, stdout: '', stderr: message })
    expect(run(root, 'new', 'shceme', 'x').stderr).toMatch(/^"shceme" is no kind of entry\nusage: /)
    expect(run(root, 'new', 'translation', 'fr', 'schemes/mason-card').stderr).toMatch(/^"fr" is no language of translations\nusage: /)
    expect(run(root, 'new').status).toBe(2)
    expect(snapshot(root)).toEqual(before)
  }))

test('new names entries that may be the same, and the address at which the page will stand', () =>
  withCopy((root) => {
    expect(run(root, 'new', 'practice', 'Work diaries that a foreman signs').stdout.split('\n').slice(1)).toEqual([
      'Is it one of these? Then take the new file away and change that one.',
      '  practices/work-diary.md  A signed work diary',
      'npm run dev shows it at http://localhost:4321/practices/work-diaries-that-a-foreman-signs/',
    ])
    expect(run(root, 'new', 'practice', 'Tea at noon').stdout).not.toContain('Is it one of these')
  }))

test('fix takes the explanations of the template out of a file that is named, and leaves what somebody wrote', () =>
  withCopy((root) => {
    run(root, 'new', 'practice', 'Tea at noon')
    const path = 'practices/tea-at-noon.md'
    writeFileSync(join(root, path), textAt(root, path).replace('form:\n', 'form: field # my own note\n').replace('#from: "2021"', 'from: "2022"').replace('results:\n#  - id: short-name', 'results:\n  - id: cups').replace('#    finding:', '    finding:'))
    run(root, 'fix')
    expect(textAt(root, path)).toContain('# Where.')
    expect(run(root, 'fix', path).stdout).toContain('1 file changed.')
    expect(textAt(root, path)).toBe(`---
title: Tea at noon
summary:
verifiedOn: ${dayHere()}
form: field # my own note
places:
from: "2022"
overcomes:
occupations:
stages:
results:
  - id: cups
    finding: "In the first year 3,600 cases and ₹2.1 crore recovered."
---
`)
  }))

test('fix takes what nobody filled in out of a translation that is named, and stamps it', () =>
  withCopy((root) => {
    const path = 'schemes/hi/mason-pension.md'
    run(root, 'new', 'translation', 'hi', 'schemes/mason-pension')
    expect(run(root, 'fix', path).stdout).toContain(`${path}  has faults that only you can mend; npm run check names them`)
    run(root, 'new', 'translation', 'kn', 'schemes/mason-pension')
    const filled = join(root, 'schemes/kn/mason-pension.md')
    writeFileSync(filled, readFileSync(filled, 'utf8').replace('title: ""', 'title: ಪಿಂಚಣಿ').replace('summary: ""', 'summary: 60 ವರ್ಷದಿಂದ ಪಿಂಚಣಿ.').replace('standing: draft', '# my own note\nstanding: draft'))
    expect(run(root, 'fix', 'schemes/kn/mason-pension.md').stdout).toMatch(/mended\n1 file changed\.$/)
    expect(textAt(root, 'schemes/kn/mason-pension.md')).toMatch(/^---\ntitle: ಪಿಂಚಣಿ\nsummary: 60 ವರ್ಷದಿಂದ ಪಿಂಚಣಿ\.\n[^#]*# my own note\nstanding: draft\n[^#]*---\n$/)
    expect(textAt(root, 'schemes/kn/mason-pension.md')).not.toContain('words:')
    expect(linesBelow(root).filter((line) => line.startsWith('schemes/kn/mason-pension'))).toEqual([])
  }))

test('new takes an id for a title in another script', () =>
  withCopy((root) => {
    // The second -- is what npm hands on when somebody writes one before each option.
    expect(run(root, 'new', 'page', 'ಕಾರ್ಡ್: ಏನು?', '--', '--id', 'what-is-a-card').status).toBe(0)
    expect(textAt(root, 'content/pages/what-is-a-card.md')).toContain('title: "ಕಾರ್ಡ್: ಏನು?"')
  }))

test('fix mends line ends, spaces and the order of fields, and nothing else', () =>
  withCopy((root) => {
    const before = snapshot(root)
    expect(run(root, 'fix')).toEqual({ status: 0, stdout: '0 files changed.', stderr: '' })
    const path = 'content/pages/how-we-check.md'
    writeFileSync(join(root, path), (before[path] as string).replace('section: about\norder: 2', 'order: 2  \nsection: about').replaceAll('\n', '\r\n'))
    expect(run(root, 'fix').stdout).toBe(`${path}  mended\n1 file changed.`)
    expect(snapshot(root)).toEqual(before)
  }))

test('fix leaves alone what it cannot read, and says so when asked for it', () =>
  withCopy((root) => {
    const path = 'content/pages/how-we-check.md'
    writeFileSync(join(root, path), '---\ntitle: [\n---\n  \r\n')
    expect(run(root, 'fix', path).stdout).toBe(`${path}  left as it is: it cannot be read; see npm run check\n0 files changed.`)
    expect(textAt(root, path)).toBe('---\ntitle: [\n---\n  \r\n')
    expect(run(root, 'fix', 'schemes/none.md').stderr).toMatch(/^schemes\/none\.md: there is no such file below /)
  }))

test('fix stamps a translation only when it is named, or a draft that was never stamped with --all', () =>
  withCopy((root) => {
    const [kn, hi] = ['schemes/kn/mason-card.md', 'schemes/hi/mason-card.md']
    const original = join(root, 'schemes/mason-card.md')
    writeFileSync(original, textAt(root, 'schemes/mason-card.md').replace('title: Mason card', 'title: Card of masons'))
    writeFileSync(join(root, kn), textAt(root, kn).replace(/^renders:.*\n/m, ''))
    const behind = () => linesBelow(root).filter((line) => line.endsWith('[translation-behind]')).map((line) => line.split(':')[0])
    expect(behind()).toEqual([hi, kn])
    run(root, 'fix')
    expect(behind()).toEqual([hi, kn])
    expect(run(root, 'fix', '--all').stdout).toBe(`${kn}  mended\n1 file changed.`)
    expect(behind()).toEqual([hi])
    expect(run(root, 'fix', hi).stdout).toBe(`${hi}  mended\n1 file changed.`)
    expect(linesBelow(root)).toEqual([])
  }))

test('fix writes the templates and READMEs of the folders, the issue forms and the snippets of editors when asked', () =>
  withCopy((root) => {
    expect(run(root, 'fix', '--templates').stdout.split('\n').at(-1)).toBe('28 files changed.')
    expect(run(root, 'fix', '--templates').stdout).toBe('0 files changed.')
    expect(linesBelow(root)).toEqual([])
  }))

test('move renames an entry with its translations and everything that names it', () =>
  withCopy((root) => {
    const { status, stdout } = run(root, 'move', 'schemes/mason-card', 'schemes/stone-card.md')
    expect(status).toBe(0)
    expect(stdout).toContain('schemes/kn/stone-card.md  written')
    expect(stdout).toContain('schemes/kn/mason-card.md  taken away')
    expect(existsSync(join(root, 'schemes/hi/mason-card.md'))).toBe(false)
    expect(textAt(root, 'schemes/mason-card.md')).toBe('---\nended: renamed\nendedOn: 2026-11-21\nto: [stone-card]\nreason: The entry was renamed.\n---\n')
    expect(textAt(root, 'schemes/mason-pass.md')).toContain('to: [stone-card]')
    expect(linesBelow(root)).toEqual([])
    // What stands in the moved file is what stood there before.
    expect(textAt(root, 'schemes/stone-card.md')).toBe(textAt(goodRoot, 'schemes/mason-card.md'))
  }))

test('move names supporting entries with and without content/', () =>
  withCopy((root) => {
    expect(run(root, 'move', 'documents/identity-card', 'content/documents/photo-card').status).toBe(0)
    expect(run(root, 'move', 'content/sources/board-page-2026', 'sources/board-page').status).toBe(0)
    expect(linesBelow(root)).toEqual([])
  }))

test('move refuses what it cannot do and changes nothing', () =>
  withCopy((root) => {
    const before = snapshot(root)
    const refusal = (...args: string[]) => {
      const { status, stderr } = run(root, 'move', ...args)
      expect(status).toBe(2)
      return stderr
    }
    expect(refusal('schemes/none', 'schemes/other')).toBe('schemes/none.md: there is no such entry, or it has faults; see npm run check')
    expect(refusal('schemes/mason-card', 'schemes/mason-pension')).toBe('the id "mason-pension" is already used by schemes/mason-pension.md')
    expect(refusal('schemes/mason-card', 'practices/mason-card')).toBe('an entry of schemes cannot become one of practices: they hold different facts')
    expect(refusal('schemes/mason-card', '../../etc/passwd')).toBe('"../../etc/passwd" names no entry; write it as schemes/e-shram')
    expect(refusal('schemes/mason-card', 'schemes/Card')).toBe('"Card" is not an id: small letters, digits and single hyphens, a letter first, at most 64')
    expect(refusal('schemes/mason-card')).toBe('')
    expect(snapshot(root)).toEqual(before)
  }))
