/** What the benches share: running a command with its cost, and figures in a row. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './command.ts'

/** What one run of a command cost. */
export interface Cost {
  /** Seconds from start to end. */
  wall: number
  /** Seconds of processor time of the command and its children: less shaken by what else runs than the wall. */
  cpu: number
  /** Largest memory of one process, in MB. */
  peak: number
}

/** Runs a command and returns its cost and what it said. Throws a Refusal with its last words when it fails. Needs GNU time (Debian: `time`). */
export function costOf(command: string, args: string[], options: { cwd?: string; env?: Record<string, string | undefined> } = {}): Cost & { said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hakku-cost-'))
  const note = join(folder, 'cost')
  try {
    const { status, stdout, stderr, error } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', note, command, ...args], { cwd: options.cwd, env: { ...process.env, ...options.env }, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (error) throw new Refusal(`/usr/bin/time could not be run (${error.message}). Install it: apt-get install time`)
    if (status !== 0) throw new Refusal(`${command} ${args.join(' ')} ended with ${status}:\n${(stderr || stdout).trimEnd().split('\n').slice(-8).join('\n')}`)
    const [wall = 0, user = 0, system = 0, kilobytes = 0] = (readFileSync(note, 'utf8').trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    return { wall, cpu: user + system, peak: kilobytes / 1024, said: stdout }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2
}

const short = (figure: number) => (Math.abs(figure) >= 100 ? String(Math.round(figure)) : figure.toPrecision(3))

/** The middle with the smallest and the largest: `12.3 [11.9-14.0]`. */
export function spread(figures: number[]): string {
  return figures.length < 2 ? short(median(figures)) : `${short(median(figures))} [${short(Math.min(...figures))}-${short(Math.max(...figures))}]`
}

/** A Markdown table. */
export function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map((_, index) => (index ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
