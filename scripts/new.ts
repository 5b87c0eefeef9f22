/** `npm run new -- KIND "Title"` or `npm run new -- translation LANGUAGE ENTRY`: writes a file to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentRoot, readCorpus, seatOf, type Corpus } from '../src/corpus/index.ts'
import { alike, kinds, templateOf, translationTemplate } from '../src/editions/templates/index.ts'
import { languages, original } from '../src/languages/languages.ts'
import { collections, folders, idFrom, idPattern, type Collection } from '../src/model/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run new -- KIND "Title" [--id ID] [--root DIR]
       npm run new -- translation LANGUAGE KIND/ID
  KIND      ${collections.map((collection) => kinds[collection].one).join(', ')}
  LANGUAGE  ${languages.filter(({ code }) => code !== original).map(({ code, name }) => `${code} (${name})`).join(', ')}`
const options = { id: { type: 'string' }, root: { type: 'string' }, help: { type: 'boolean' } } as const

/** The collection that a word names: scheme, schemes or content/documents. */
function collectionOf(word: string): Collection {
  const found = collections.find((collection) => [collection, kinds[collection].one, folders[collection]].includes(word.toLowerCase()))
  if (!found) throw new Refusal(`"${word}" is no kind of entry\nusage: ${usage}`)
  return found
}

/** The day on the clock of whoever writes: most read their source on the day on which they begin. */
const dayHere = () => new Date().toLocaleDateString('sv')

/** A file to write, and what to say about it. */
interface Start {
  path: string
  text: string
  said?: string
}

function entryFile(corpus: Corpus, kind: string, title: string, wanted?: string): Start {
  const collection = collectionOf(kind)
  const id = wanted ?? idFrom(title)
  if (!idPattern.test(id) || id.length > 64) throw new Refusal(`"${wanted ?? title}" makes no id; give one of small Latin letters, digits and hyphens: npm run new -- ${kind} ${JSON.stringify(title)} --id short-name`)
  const owner = corpus.files.find(({ seat }) => seat?.id === id && !seat.language)
  if (owner) throw new Refusal(`the id "${id}" is already used by ${owner.path}; change that file, or give another id: npm run new -- ${kind} ${JSON.stringify(title)} --id other-name`)
  const near = alike(title, corpus.all(collection)).map((entry) => `  ${entry.path}  ${entry.data.title}`)
  const said = [...(near.length > 0 ? ['Is it one of these? Then take the new file away and change that one.', ...near] : []), `npm run dev shows it at http://localhost:4321/${collection}/${id}/`].join('\n')
  return { path: `${folders[collection]}/${id}.md`, text: templateOf(collection, { title, today: dayHere() }), said }
}

function translationFile(corpus: Corpus, language: string, name: string): Start {
  if (language === original || !languages.some(({ code }) => code === language)) throw new Refusal(`"${language}" is no language of translations\nusage: ${usage}`)
  const bare = name.replace(/\.md$/, '')
  const seat = seatOf(`${bare}.md`) ?? seatOf(`content/${bare}.md`)
  const entry = seat && corpus.get(seat.collection, seat.id)
  if (!entry) throw new Refusal(`${name}: there is no such entry, or it has faults; name it as schemes/e-shram`)
  return { path: `${folders[entry.collection]}/${language}/${entry.id}.md`, text: translationTemplate(entry) }
}

await command(usage, { options, allowPositionals: true }, ({ values, positionals }) => {
  const [kind, first, second, ...more] = positionals
  const wanted = kind === 'translation' ? 3 : 2
  if (values.help || !kind || positionals.length < wanted) return console.log(`usage: ${usage}`), values.help ? 0 : 2
  if (more.length > 0 || positionals.length > wanted) throw new Refusal('put the title between quotes: npm run new -- scheme "Labour card"')
  const root = values.root ? resolve(values.root) : contentRoot()
  const corpus = readCorpus(root)
  const { path, text, said } = kind === 'translation' ? translationFile(corpus, first as string, second as string) : entryFile(corpus, kind, first as string, values.id)
  if (existsSync(join(root, path))) throw new Refusal(`${path} exists already`)
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`${path}  written. Fill it in; npm run check says what is still missing.`)
  if (said) console.log(said)
  return 0
})
