/** What is said while somebody writes: the problems of the content after every saved file. */
import { readCorpus } from '../../corpus/index.ts'
import { check, type Problem } from '../../rules/index.ts'
import { toLine } from '../index.ts'

/** What `npm run dev` says after a file was saved. */
export interface Live {
  /** Lines for the terminal. */
  text: string
  /** The first error, for the page; undefined when there is none. */
  error?: { message: string; path: string; line: number; column: number }
}

/** The errors of the content below `root`, and the advice for the file that was just saved. */
export function liveProblems(root: string, saved?: string): Live {
  const problems: Problem[] = check(readCorpus(root))
  const errors = problems.filter(({ level }) => level === 'error')
  const advice = problems.filter(({ level, path }) => level === 'advice' && path === saved)
  const lines = [...errors, ...advice].map(toLine)
  // The file that somebody has open comes first on the page.
  const first = errors.find(({ path }) => path === saved) ?? errors[0]
  const text = errors.length === 0 ? [...lines, 'No errors in the content.'].join('\n') : `${lines.join('\n')}\n${errors.length === 1 ? '1 error' : `${errors.length} errors`} in the content.`
  if (!first) return { text }
  const message = errors.toSorted((a, b) => Number(b === first) - Number(a === first)).slice(0, 20).map(toLine).join('\n\n')
  return { text, error: { message, path: first.path, line: first.line, column: first.column } }
}
