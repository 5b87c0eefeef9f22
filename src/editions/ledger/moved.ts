import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/index.ts'
import { languages, original } from '../../languages/index.ts'
import { byText, successors } from '../data/index.ts'

/** A page that moved: both addresses below the base, without a slash in front. */
export interface Moved {
  from: string
  to: string
}

/** File in which a person writes where a page went that is no entry: `/old/ /new/` on each line. */
export const movedPath = 'content/releases/moved.txt'

/** The pages of that file; none when there is no file. Throws with the number of a line that cannot be read. */
export function readMoved(root: string): Moved[] {
  const path = join(root, movedPath)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const match = /^\/((?:[\w.-]+\/)+) \/((?:[\w.-]+\/)*)$/.exec(line.trim())
    if (!match) throw new Error(`${movedPath}:${index + 1}: expected the addresses of two pages, as "/old/ /new/", found "${line}"; a file cannot lead on, it has to stay`)
    return [{ from: match[1] as string, to: match[2] as string }]
  })
}

/** Ways from state to state that bear the old id of a state that was renamed. */
export function movedWays(corpus: Corpus): Moved[] {
  return corpus.tombstones
    .filter(({ collection }) => collection === 'states')
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((stone) => {
      const [only, ...more] = successors(corpus, stone)
      if (!only || more.length > 0) return []
      return corpus.all('states').flatMap(({ id }) => [
        { from: `move/${stone.id}-to-${id}/`, to: `move/${only.id}-to-${id}/` },
        { from: `move/${id}-to-${stone.id}/`, to: `move/${id}-to-${only.id}/` },
      ])
    })
}

/** Every such page in every language in which its new address stands. */
export function movedInEveryLanguage(moved: readonly Moved[], isThere: (path: string) => boolean): Moved[] {
  return moved.flatMap(({ from, to }) =>
    languages.map(({ code }) => (code === original ? '' : `${code}/`)).filter((prefix) => isThere(prefix + to) && !isThere(prefix + from)).map((prefix) => ({ from: prefix + from, to: prefix + to })),
  )
}
