/** What most likely broke the front matter, in words that need no knowledge of YAML. */
export interface YamlCause {
  /** Line of the file, counted from 1. */
  line: number
  /** What is wrong. No full stop. */
  message: string
  /** What to do. No full stop. */
  cure: string
}

const isEmpty = (line: string) => /^\s*(?:#.*)?$/.test(line)
const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`)

/** Whether a line opens a quote that it does not close. */
function isUnclosed(line: string): boolean {
  const value = /^\s*(?:- )?(?:[\w-]+: )?(["'])(.*)$/.exec(line)
  return value !== null && !new RegExp(value[1] === '"' ? '(?:^|[^\\\\])"' : "'").test(value[2] ?? '')
}

/**
 * Guesses from the line that the reader stumbled over, and the one before it. The reader of YAML often notices a fault only
 * on the line after it. Undefined when nothing usual is found.
 * @param lines Lines of the file.
 * @param at Line of the fault, counted from 1.
 */
export function yamlCause(lines: readonly string[], at: number): YamlCause | undefined {
  const filled = (from: number) => {
    for (let line = from; line > 0; line--) if (!isEmpty(lines[line - 1] ?? '') && lines[line - 1] !== '---') return line
    return 0
  }
  const here = filled(at)
  const above = filled(here - 1)
  for (const line of [here, above].filter((each) => each > 0)) {
    const text = lines[line - 1] ?? ''
    const glued = /^\s*(?:- )?([a-zA-Z][\w-]*):([^\s:/].*)$/.exec(text)
    if (glued && !/["'[{]/.test(glued[1] ?? '')) return { line, message: 'there is no space after the colon', cure: `write ${glued[1]}: ${cut(glued[2] ?? '')}` }
    if (isUnclosed(text)) return { line, message: 'a quote opens on this line and does not close', cure: 'put the same quote at the end of the text' }
    const colon = /^\s*(?:- )?([\w-]+): ([^"'[{|>#&*!%@`\s].*: .*)$/.exec(text)
    if (colon) return { line, message: 'the text holds a colon and a space', cure: `put the text between quotes: ${colon[1]}: ${JSON.stringify(cut(colon[2] ?? ''))}` }
  }
  const [text, before] = [lines[here - 1] ?? '', above > 0 ? (lines[above - 1] ?? '') : '']
  const [own, other] = [indentOf(text), indentOf(before)]
  if (own === 0 || !/^\s*(?:- )?[\w-]+:(?: |$)/.test(text)) return undefined
  if (other === 0 && !/:\s*$/.test(before)) return { line: here, message: `this line begins with ${spaces(own)}`, cure: 'begin it without a space: fields stand at the start of their lines' }
  const part = other + (/^\s*- /.test(before) ? 2 : 0)
  if (own === part) return undefined
  return { line: here, message: `this line begins with ${spaces(own)}, and the parts of the item above with ${part}`, cure: `begin it with ${spaces(part)} when it belongs to that item; begin a new item with ${spaces(Math.max(0, part - 2))} and "- "` }
}
