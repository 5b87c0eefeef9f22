/** `npm run suggest -- --from REF --head REF --say FILE`: what `npm run fix` has changed in the working tree, as suggestions for a pull request. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { faultOf, hunksOf, linesOf, mostSuggestions, shownIn, suggestionsFor, type Handed, type Suggestion } from '../src/editions/review/index.ts'
import { command } from './command.ts'
import { git } from './history.ts'

const usage = `npm run suggest -- --from REF --head REF --say FILE [-- --root DIR]
  Run it after npm run fix, before anything is committed: it compares the working tree with what is checked out.
  --from  branch or commit that the pull request goes to
  --head  last commit of the pull request: its lines are counted
  --say   where to write the suggestions; nothing is written when there are none`
const options = { from: { type: 'string' }, head: { type: 'string' }, say: { type: 'string' }, root: { type: 'string' }, help: { type: 'boolean' } } as const

await command(usage, { options, allowPositionals: false }, ({ values: { from, head, say, root: given, help } }) => {
  if (help || !from || !head || !say) return console.log(usage), help ? 0 : 2
  const root = given ? resolve(given) : process.cwd()
  const told = (...parameters: string[]) => git(root, ['--literal-pathspecs', ...parameters]).toString()
  const diff = (...parameters: string[]) => told('diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', ...parameters)
  const commit = told('rev-parse', '--verify', `${head}^{commit}`).trim()
  const base = told('merge-base', from, commit).trim()
  const offered: Suggestion[] = []
  let apart = 0
  for (const path of diff('--name-only', '-z').split('\0').filter(Boolean)) {
    const old = told('show', `HEAD:${path}`)
    const found = suggestionsFor(path, old, hunksOf(diff('-U0', '--', path), linesOf(readFileSync(join(root, path), 'utf8'))))
    // What is checked out is the change put together with its target: when both changed the file, its lines have other numbers.
    const shown = old === told('show', `${commit}:${path}`) ? shownIn(diff('-U3', base, commit, '--', path)) : new Map()
    const good = found.filter((suggestion) => faultOf(suggestion, shown) === undefined)
    offered.push(...good)
    apart += found.length - good.length
  }
  if (offered.length === 0) return console.log(`No suggestion${apart > 0 ? `; ${apart} mends cannot be offered so` : ''}.`), 0
  const handed: Handed = { commit, suggestions: offered.slice(0, mostSuggestions), left: Math.max(0, offered.length - mostSuggestions), apart }
  writeFileSync(say, `${JSON.stringify(handed, undefined, 1)}\n`)
  console.log(`${handed.suggestions.length} suggestions written to ${say}.`)
  return 0
})
