import { z } from 'zod'
import { seatOf } from '../../corpus/index.ts'
import { idPattern } from '../../model/index.ts'
import { mostCharacters, mostLines, mostSuggestions } from './suggestions.ts'

/** Largest file of suggestions, in bytes. */
export const largestHanded = 1_000_000

const path = z.string().max(200).refine((text) => idPattern.test(seatOf(text)?.id ?? ''), 'an entry or a translation, such as practices/help-desk.md')
const number = z.int().min(1).max(100_000)
const suggestion = z.strictObject({ path, from: number, to: number, lines: z.array(z.string().max(mostCharacters).regex(/^[^\n]*$/, 'one line')).max(mostLines) }).refine(({ from, to }) => from <= to, { path: ['to'], error: 'not before `from`' })

/** What the job that reads strangers' files hands to the job that may speak on the pull request: data, believed by nobody. */
export const handed = z.strictObject({
  /** Commit of the pull request whose lines are counted. */
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'a commit'),
  suggestions: z.array(suggestion).min(1).max(mostSuggestions),
  /** Suggestions beyond the most that are offered at a time. */
  left: z.int().min(0).max(100_000),
  /** Mends that cannot be offered as suggestions. */
  apart: z.int().min(0).max(100_000),
})

/** The checked form of what was handed over. */
export type Handed = z.infer<typeof handed>
