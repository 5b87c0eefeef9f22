import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'

/** Marks that a build of this working tree is under way; it holds the number of its process. */
const mark = resolve('node_modules/.cache/hakku/building')

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The process that builds now; undefined when the mark was left behind, or is being made. */
function builder(): number | undefined {
  try {
    return Number(readFileSync(join(mark, 'pid'), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Waits until no other build of this working tree is under way, and marks this one: Astro keeps what it makes on the way
 * in one place of the tree, and two builds at once would take each other's pieces. A mark whose process is gone is
 * taken over. The mark ends with the process.
 */
export async function aloneAtLast(say: (text: string) => void): Promise<void> {
  mkdirSync(resolve(mark, '..'), { recursive: true })
  for (let told = false, without = 0; ; ) {
    try {
      mkdirSync(mark)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = builder()
      without = pid === undefined ? without + 1 : 0
      if ((pid !== undefined && !alive(pid)) || without > 20) rmSync(mark, { recursive: true, force: true })
      else if (!told) {
        told = true
        say(`another build of this folder is under way${pid === undefined ? '' : ` (process ${pid})`}; waiting for it …`)
      }
      await rest(200)
    }
  }
  writeFileSync(join(mark, 'pid'), String(process.pid))
  process.on('exit', () => rmSync(mark, { recursive: true, force: true }))
}
