/** What a field worker types, and the entry that must be among the first three answers. */
export interface Query {
  ask: string
  /** `collection/id` */
  want: string
}

/** Reads lines of a question and its answer, parted by an arrow. */
export function queriesOf(lines: string): Query[] {
  return lines
    .trim()
    .split('\n')
    .map((line): Query => {
      const [ask, want, more] = line.split(' → ')
      if (!ask || !want || more !== undefined) throw new Error(`"${line}": a line holds a question, an arrow and the address of an entry`)
      return { ask, want }
    })
}
