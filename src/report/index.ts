/** Problems as text for a terminal, as annotations for a pull request, and as JSON for other programs. */
import type { Problem } from '../rules/index.ts'

/** Text on one line: control characters, which a file name or a value may hold, are shown and never obeyed. */
// eslint-disable-next-line no-control-regex
const oneLine = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const said = (problem: Problem) => oneLine(`${problem.field ? `${problem.field}: ` : ''}${problem.message}; ${problem.cure}`)

/** One line a problem: `path:line:column  field: what is wrong; what to do  [code]`. */
export function toLine(problem: Problem): string {
  return `${oneLine(problem.path)}:${problem.line}:${problem.column}  ${problem.level === 'advice' ? 'advice: ' : ''}${said(problem)}  [${problem.code}]`
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Text for a terminal: every problem, then one line that counts them. */
export function toText(problems: Problem[], read: { files: number; entries: number; milliseconds: number }): string {
  const errors = problems.filter((problem) => problem.level === 'error').length
  const advice = problems.length - errors
  const verdict = `${errors === 0 ? 'No errors' : counted(errors, 'error', 'errors')}${advice > 0 ? `, ${counted(advice, 'piece of advice', 'pieces of advice')}` : ''}`
  const counts = `${counted(read.entries, 'entry', 'entries')} in ${counted(read.files, 'file', 'files')} read in ${read.milliseconds} ms`
  return [...problems.map(toLine), ...(problems.length > 0 ? [''] : []), `${verdict}; ${counts}.`].join('\n')
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub workflow commands: each problem becomes a note on its line of the pull request. */
export function toAnnotations(problems: Problem[]): string {
  return problems
    .map((problem) => {
      const level = problem.level === 'error' ? 'error' : 'notice'
      const place = `file=${escapeProperty(problem.path)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.code)}`
      return `::${level} ${place}::${escapeData(said(problem))}`
    })
    .join('\n')
}

/** JSON with stable key order: one object for each problem, with the address of the page that explains it. */
export function toJson(problems: Problem[]): string {
  return JSON.stringify(
    problems.map(({ path, line, column, field, code, level, message, cure }) => ({ path, line, column, field, code, level, message, cure, page: `/contribute/errors/${code}/` })),
    undefined,
    2,
  )
}
