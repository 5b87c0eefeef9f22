/** The lines of a diff of Git: where it changes a file, and what it shows of the file as it stands after the change. */

/** A place where one text differs from another: `count` lines from line `from` on (counted from 1) become `lines`. */
export interface Hunk {
  from: number
  /** 0 when lines are only added, before line `from`. */
  count: number
  lines: readonly string[]
}

/** A line that a pull request shows, and the number of the piece of the diff that shows it. */
export interface ShownLine {
  piece: number
  text: string
}

const head = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/** The lines of a text. A line end at the end of the text begins no line. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** The hunks of a diff of one file without lines of context (`git diff -U0`); `after` are the lines that it leads to. */
export function hunksOf(diff: string, after: readonly string[]): Hunk[] {
  return diff.split('\n').flatMap((line) => {
    const found = head.exec(line)
    if (!found) return []
    const [at, count, to, added] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3]), Number(found[4] ?? 1)]
    return [{ from: count === 0 ? at + 1 : at, count, lines: added === 0 ? [] : after.slice(to - 1, to - 1 + added) }]
  })
}

/** The lines that a diff of one file shows as they stand after the change, by number: what a comment may stand beside. */
export function shownIn(diff: string): Map<number, ShownLine> {
  const shown = new Map<number, ShownLine>()
  let [piece, next] = [0, 0]
  for (const line of diff.split('\n')) {
    const found = head.exec(line)
    if (found) [piece, next] = [piece + 1, Number(found[3])]
    else if (piece > 0 && (line.startsWith('+') || line.startsWith(' '))) shown.set(next++, { piece, text: line.slice(1) })
  }
  return shown
}
