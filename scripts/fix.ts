/** `npm run fix [-- FILE …] [-- --all] [-- --templates] [-- --root DIR]`: mends what can be mended without a decision. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { contentRoot, corpusOf, filesOf, seatOf, stamped, tidied, type ContentFile, type Corpus } from '../src/corpus/index.ts'
import { intakeForms, issueForm } from '../src/editions/intake/index.ts'
import { readmeOf, snippets, snippetsPath, templateOf, withoutExplanations, withoutTranslationHelp } from '../src/editions/templates/index.ts'
import { collections, folders } from '../src/model/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run fix [-- FILE …] [-- --all] [-- --templates] [-- --root DIR]
  Writes every file with LF line ends, without spaces at line ends, and with its fields in the order of the schema.
  FILE         only these files; the explanations of the template are taken away; a translation is stamped: it renders the original of today
  --all        also stamps the parts of drafts that were never stamped
  --templates  writes README.md and _template.md of each content folder, the issue forms and the snippets, made from the schemas, and nothing else`
const options = { all: { type: 'boolean' }, templates: { type: 'boolean' }, root: { type: 'string' }, help: { type: 'boolean' } } as const

/** The text of a translation with its stamps, when it may be stamped. */
function withStamps(corpus: Corpus, path: string, text: string, named: boolean, all: boolean): string {
  const original = corpus.entries.find((entry) => [...entry.translations.values()].some((translation) => translation.path === path))
  const translation = [...(original?.translations.values() ?? [])].find((each) => each.path === path)
  if (!original || !translation) return text
  return named || (all && translation.data.standing === 'draft') ? stamped(text, original, translation, named) : text
}

/** The text of a file without the explanations of its template. */
function withoutHelp(corpus: Corpus, { path, text }: ContentFile): { text?: string } {
  const seat = seatOf(path)
  if (!seat || text === undefined) return {}
  const unix = text.replaceAll('\r\n', '\n')
  if (!seat.language) return { text: withoutExplanations(seat.collection, unix) }
  const original = corpus.get(seat.collection, seat.id)
  return { text: original ? withoutTranslationHelp(original, unix) : unix }
}

/** Whether a file is an entry or a translation as it should be. */
const isSound = (corpus: Corpus, path: string) =>
  corpus.entries.some((entry) => entry.path === path || [...entry.translations.values()].some((translation) => translation.path === path)) || corpus.tombstones.some((stone) => stone.path === path)

/** Writes a file when its text is another. Returns whether it did. */
function written(root: string, path: string, text: string, old: string | undefined): boolean {
  if (text === old) return false
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`${path}  mended`)
  return true
}

/** The text of a file that may be missing. */
function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes the files that are made from the schemas: those of the content folders, the issue forms and the snippets. Returns how many changed. */
function writeTemplates(root: string): number {
  const forms = intakeForms.map((form) => [`.github/ISSUE_TEMPLATE/${form.name}.yml`, issueForm(form)] as const)
  const ofFolders = collections.flatMap((collection) => [[`${folders[collection]}/README.md`, readmeOf(collection)], [`${folders[collection]}/_template.md`, templateOf(collection)]] as const)
  return [...ofFolders, ...forms, [snippetsPath, snippets()] as const].filter(([path, text]) => written(root, path, text, textAt(join(root, path)))).length
}

const report = (changed: number) => console.log(`${changed === 1 ? '1 file' : `${changed} files`} changed.`)

await command(usage, { options, allowPositionals: true }, ({ values, positionals }) => {
  if (values.help) return console.log(usage), 0
  const root = values.root ? resolve(values.root) : contentRoot()
  if (values.templates) return report(writeTemplates(root)), 0
  const raw = filesOf(root)
  const named = new Set(positionals.map((path) => (raw.some((file) => file.path === path) ? path : relative(root, resolve(path)).replaceAll('\\', '/'))))
  for (const path of named) if (!raw.some((file) => file.path === path)) throw new Refusal(`${path}: there is no such file below ${root}`)
  const before = corpusOf(root, raw)
  // What a template explained goes before anything is read: the empty words of a translation are faults until then.
  const files = raw.map((file) => (named.has(file.path) ? { ...file, ...withoutHelp(before, file) } : file))
  const corpus = named.size > 0 ? corpusOf(root, files) : before
  const old = new Map(raw.map(({ path, text }) => [path, text]))
  let changed = 0
  for (const file of corpus.files) {
    if (!file.seat || (named.size > 0 && !named.has(file.path))) continue
    const tidy = tidied(file)
    if (tidy === undefined) {
      if (named.has(file.path)) console.log(`${file.path}  left as it is: it cannot be read; see npm run check`)
      continue
    }
    // Stamps add a field, so the order is made once more.
    const text = withStamps(corpus, file.path, tidy, named.has(file.path), values.all ?? false)
    const [again] = corpusOf(root, [{ path: file.path, text }]).files
    const result = (again && tidied(again)) ?? text
    if (written(root, file.path, result, old.get(file.path))) changed++
    if (named.has(file.path) && !isSound(corpus, file.path)) console.log(`${file.path}  has faults that only you can mend; npm run check names them`)
  }
  report(changed)
  return 0
})
