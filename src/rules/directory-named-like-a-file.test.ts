import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesBelow, withCopy } from '../testing/index.ts'

test('a folder named like an entry is reported, whatever lies in it', () =>
  withCopy((root) => {
    mkdirSync(join(root, 'schemes/tool-money.md'))
    writeFileSync(join(root, 'schemes/tool-money.md/inside.md'), 'hidden')
    expect(linesBelow(root)).toEqual([
      'schemes/tool-money.md:1:1  this is a folder named like a file; move what is in it to its place and take the folder away  [directory-named-like-a-file]',
    ])
  }))
