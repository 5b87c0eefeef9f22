import type { Figure, Term } from '../../model/index.ts'

/** One number as a chart draws it, with its words in the reader's language. */
export interface Mark {
  value: number
  /** Upper end of a range. */
  to?: number | undefined
  side: Term<'sides'>
  /** True when sources disagree or none settles it: drawn hollow. */
  doubtful: boolean
  /** What the number is: label, place, group. */
  label: string
  /** The number in words: “5.7 crore workers”. */
  words: string
  /** ISO date, as far as it is known. */
  period?: string | undefined
  /** The period in words. */
  when: string
  /** What tells one line of a series from another. */
  series: string
}

/** A figure as a chart draws it. */
export interface ChartData {
  id: string
  title: string
  description: string
  chart: Figure['chart']
  marks: Mark[]
}
