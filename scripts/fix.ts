/** `npm run fix [-- FILE …] [-- --all] [-- --root DIR]`: mends what can be mended without a decision. */
import { writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { contentRoot, corpusOf, filesOf, stamped, tidied, type Corpus } from '../src/corpus/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run fix [-- FILE …] [-- --all] [-- --root DIR]
  Writes every file with LF line ends, without spaces at line ends, and with its fields in the order of the schema.
  FILE    only these files; a translation among them is stamped: it renders the original of today
  --all   also stamps the parts of drafts that were never stamped`
const options = { all: { type: 'boolean' }, root: { type: 'string' }, help: { type: 'boolean' } } as const

/** The text of a translation with its stamps, when it may be stamped. */
function withStamps(corpus: Corpus, path: string, text: string, named: boolean, all: boolean): string {
  const original = corpus.entries.find((entry) => [...entry.translations.values()].some((translation) => translation.path === path))
  const translation = [...(original?.translations.values() ?? [])].find((each) => each.path === path)
  if (!original || !translation) return text
  return named || (all && translation.data.standing === 'draft') ? stamped(text, original, translation, named) : text
}

await command(usage, { options, allowPositionals: true }, ({ values, positionals }) => {
  if (values.help) return console.log(usage), 0
  const root = values.root ? resolve(values.root) : contentRoot()
  const raw = filesOf(root)
  const named = new Set(positionals.map((path) => (raw.some((file) => file.path === path) ? path : relative(root, resolve(path)).replaceAll('\\', '/'))))
  for (const path of named) if (!raw.some((file) => file.path === path)) throw new Refusal(`${path}: there is no such file below ${root}`)
  const corpus = corpusOf(root, raw)
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
    if (result === file.text) continue
    writeFileSync(join(root, file.path), result)
    console.log(`${file.path}  mended`)
    changed++
  }
  console.log(`${changed === 1 ? '1 file' : `${changed} files`} changed.`)
  return 0
})
