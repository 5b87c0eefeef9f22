import { collections, folders } from '../../model/index.ts'
import { kinds } from './kinds.ts'
import { templateOf } from './templates.ts'

/** Text for a snippet: signs that the editor would read as places to fill in are plain. */
const plain = (line: string) => line.replaceAll('\\', '\\\\').replaceAll('$', '\\$').replaceAll('}', '\\}')

/** Empty fields become places to which the Tab key leads, in their order. */
function bodyOf(template: string): string[] {
  let place = 0
  return template.trimEnd().split('\n').map((line) => (/^[a-zA-Z-]+:$/.test(line) ? `${line} $${++place}` : plain(line)))
}

/**
 * Snippets for Visual Studio Code and editors that read its format: `hakku-scheme` and the Tab key write the template of a
 * kind of entry; `hakku-value` and `hakku-evidence` what every fact carries.
 */
export function snippets(): string {
  const ofKinds = collections.map((collection) => {
    const { one, is } = kinds[collection]
    return [`New ${one}`, { scope: 'markdown', prefix: `hakku-${one}`, description: `${is} Goes into ${folders[collection]}/.`, body: bodyOf(templateOf(collection)) }]
  })
  const facts = {
    'A value in time': { scope: 'markdown', prefix: 'hakku-value', description: 'A dated value of an amount, a fee or a number of days.', body: ['- { is: $1, from: $2, sources: [$3], standing: ${4|confirmed,reported,disputed,unverified|} }'] },
    'Evidence of a fact': { scope: 'markdown', prefix: 'hakku-evidence', description: 'Who says so, and how sure it is.', body: ['sources: [$1]', 'standing: ${2|confirmed,reported,disputed,unverified|}'] },
  }
  return `${JSON.stringify({ ...Object.fromEntries(ofKinds), ...facts }, null, 2)}\n`
}

/** Where the snippets lie. */
export const snippetsPath = '.vscode/hakku.code-snippets'
