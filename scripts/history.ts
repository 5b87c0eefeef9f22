import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import { corpusOf, type ContentFile, type Corpus } from '../src/corpus/index.ts'
import { folders } from '../src/model/index.ts'
import { Refusal } from './command.ts'

/** What Git answers at `root`. Throws `Refusal` with its own words when it fails. */
export function git(root: string, parameters: string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', parameters, { cwd: root, input, maxBuffer: 1 << 30 })
  if (error || status !== 0) throw new Refusal(`git ${parameters.find((each) => !each.startsWith('-'))}: ${error?.message ?? stderr.toString().trim()}`)
  return stdout
}

/**
 * Short name of the commit that is checked out at `root`, with a plus when files differ from it; nothing outside a
 * repository, such as in an unpacked archive.
 */
export function commitOf(root: string): string | undefined {
  try {
    const name = git(root, ['rev-parse', '--short=12', 'HEAD']).toString().trim()
    return git(root, ['status', '--porcelain', '--untracked-files=no']).length > 0 ? `${name}+` : name
  } catch {
    return undefined
  }
}

/** The content as it stood at a tag, branch or commit, read from Git without touching the working tree. */
export function corpusAt(root: string, ref: string): Corpus {
  const below = relative(git(root, ['rev-parse', '--show-toplevel']).toString().trim(), root)
  const wanted = [...Object.values(folders), 'content/site.yaml'].map((path) => `${path}${path.endsWith('.yaml') ? '' : '/'}`)
  const prefix = below === '' ? '' : `${below}/`
  const names = git(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', ref]).toString().split('\0').filter((name) => name.startsWith(prefix) && wanted.some((start) => name.slice(prefix.length).startsWith(start)))
  const blobs = git(root, ['cat-file', '--batch'], names.map((name) => `${ref}:${name}\n`).join(''))
  const files: ContentFile[] = []
  let at = 0
  for (const name of names) {
    const end = blobs.indexOf(10, at)
    const size = Number(blobs.subarray(at, end).toString().split(' ')[2])
    files.push({ path: name.slice(prefix.length), text: blobs.subarray(end + 1, end + 1 + size).toString() })
    at = end + size + 2
  }
  return corpusOf(root, files)
}

