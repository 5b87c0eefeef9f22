import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesBelow, withCopy } from '../testing/index.ts'

test('links to files, to folders and to nothing are reported and never followed', () =>
  withCopy((root) => {
    symlinkSync('mason-card.md', join(root, 'schemes/linked.md'))
    symlinkSync('nowhere.md', join(root, 'schemes/lost.md'))
    symlinkSync('/', join(root, 'schemes/hi/all'))
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync('../elsewhere', join(root, 'content/kinds'))
    expect(linesBelow(root)).toEqual([
      'content/kinds:1:1  this is a symbolic link; replace it with the file itself  [symlink]',
      'schemes/hi/all:1:1  this is a symbolic link; replace it with the file itself  [symlink]',
      'schemes/linked.md:1:1  this is a symbolic link; replace it with the file itself  [symlink]',
      'schemes/lost.md:1:1  this is a symbolic link; replace it with the file itself  [symlink]',
    ])
  }))
