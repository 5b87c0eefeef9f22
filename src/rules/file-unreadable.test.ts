import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusOf, filesOf } from '../corpus/index.ts'
import { toLine } from '../report/index.ts'
import { goodRoot, linesBelow, withCopy } from '../testing/index.ts'
import { check } from './index.ts'

test('what the system does not let us read is reported, never skipped', () => {
  // As root every file can be read, so the refusal of the system stands here as the reader records it.
  const files = filesOf(goodRoot).map((file) => (file.path === 'content/pages/how-we-check.md' ? { path: file.path, fault: 'file-unreadable' as const, detail: 'EACCES' } : file))
  expect(check(corpusOf(goodRoot, files)).map(toLine)).toEqual([
    'content/pages/how-we-check.md:1:1  it cannot be read (EACCES); give it read permission (chmod u+r), or take it away  [file-unreadable]',
  ])
})

test('a pipe and folders without end do not stop the check', () =>
  withCopy((root) => {
    spawnSync('mkfifo', [join(root, 'schemes/pipe.md')])
    mkdirSync(join(root, 'schemes/kn/a/b/c/d/e'), { recursive: true })
    expect(linesBelow(root)).toEqual([
      'schemes/kn/a/b/c/d:1:1  it cannot be read (too many folders in one another); give it read permission (chmod u+r), or take it away  [file-unreadable]',
      'schemes/pipe.md:1:1  it cannot be read (not a file); give it read permission (chmod u+r), or take it away  [file-unreadable]',
    ])
  }))
