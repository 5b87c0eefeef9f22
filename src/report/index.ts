/** Problems as text for a terminal, as annotations for a pull request, and as JSON for other programs. */
import type { Problem } from '../rules/index.ts'

/** One line a problem: `path:line:column  field: what is wrong; what to do  [code]`. */
export function toLine(problem: Problem): string {
  const field = problem.field ? `${problem.field}: ` : ''
  const advice = problem.level === 'advice' ? 'advice: ' : ''
  return `${problem.path}:${problem.line}:${problem.column}  ${advice}${field}${problem.message}; ${problem.cure}  [${problem.code}]`
}

/** Text for a terminal: every problem, then one line that counts them. */
export function toText(problems: Problem[], read: { files: number; entries: number; milliseconds: number }): string {
  const errors = problems.filter((problem) => problem.level === 'error').length
  const advice = problems.length - errors
  const counts = `${read.entries} entries in ${read.files} files read in ${read.milliseconds} ms`
  const verdict = errors === 0 ? `No errors, ${advice} pieces of advice; ${counts}.` : `${errors} errors, ${advice} pieces of advice; ${counts}.`
  return [...problems.map(toLine), ...(problems.length > 0 ? [''] : []), verdict].join('\n')
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub workflow commands: each problem becomes a note on its line of the pull request. */
export function toAnnotations(problems: Problem[]): string {
  return problems
    .map((problem) => {
      const level = problem.level === 'error' ? 'error' : 'notice'
      const place = `file=${escapeProperty(problem.path)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.code)}`
      return `::${level} ${place}::${escapeData(`${problem.field ? `${problem.field}: ` : ''}${problem.message}; ${problem.cure}`)}`
    })
    .join('\n')
}

/** JSON with stable key order. */
export function toJson(problems: Problem[]): string {
  return JSON.stringify(
    problems.map(({ path, line, column, field, code, level, message, cure }) => ({ path, line, column, field, code, level, message, cure, page: `/contribute/errors/${code}/` })),
    undefined,
    2,
  )
}
