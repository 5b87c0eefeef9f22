/** `npm run intake -- --event FILE`: turns a filled issue form into the files of a draft. Everything in it is text and stays text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentRoot, corpusOf, filesOf, readCorpus } from '../src/corpus/index.ts'
import { draftOf, intakeForms, NotDrafted } from '../src/editions/intake/index.ts'
import { toLine } from '../src/report/index.ts'
import { check } from '../src/rules/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run intake -- --event FILE [-- --root DIR] [-- --say FILE]
  FILE is the event of GitHub (GITHUB_EVENT_PATH) that holds the issue. Writes the entry and its source, and says what to
  tell: on standard output, or into the file of --say. Ends with 1 when nothing was written.`
const options = { event: { type: 'string' }, root: { type: 'string' }, say: { type: 'string' }, help: { type: 'boolean' } } as const
/** Codes of the check that stop a draft: what is in a repository cannot be taken out of its history. */
const neverKept = new Set(['aadhaar-number', 'mobile-number', 'account-number', 'identity-number'])

interface Event {
  issue?: { number?: number; html_url?: string; body?: string | null; labels?: { name?: string }[] }
}

await command(usage, { options, allowPositionals: false }, ({ values }) => {
  if (values.help || !values.event) return console.log(usage), values.help ? 0 : 2
  const root = values.root ? resolve(values.root) : contentRoot()
  const tell = (text: string) => (values.say ? writeFileSync(values.say, `${text}\n`) : console.log(text))
  const { issue } = JSON.parse(readFileSync(values.event, 'utf8')) as Event
  if (!issue) throw new Refusal(`${values.event} holds no issue`)
  const form = intakeForms.find(({ label }) => issue.labels?.some(({ name }) => name === label))
  try {
    const files = draftOf(readCorpus(root), { form: form?.name ?? '', body: issue.body ?? '', number: issue.number ?? 0, url: issue.html_url ?? '' })
    for (const { path } of files) if (existsSync(join(root, path))) throw new NotDrafted(`${path} is there already: this report was drafted before.`)
    const paths = new Set(files.map(({ path }) => path))
    const problems = check(corpusOf(root, [...filesOf(root), ...files])).filter(({ path }) => paths.has(path))
    const personal = problems.filter(({ code }) => neverKept.has(code))
    if (personal.length > 0) throw new NotDrafted(`The report holds numbers of people. Please edit it and take them out: ${[...new Set(personal.map(({ code }) => code))].join(', ')}.`)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const errors = problems.filter(({ level }) => level === 'error')
    tell([`Draft from issue #${String(issue.number)}: ${[...paths].join(', ')}`, '', ...(errors.length > 0 ? ['Before this can be merged:', '', ...errors.map((problem) => `    ${toLine(problem)}`)] : ['The check finds no error in it.']), '', 'Somebody must read it, ask what is open, and set how sure each fact is.'].join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof NotDrafted)) throw error
    tell(`No draft was made. ${error.message}`)
    return 1
  }
})
