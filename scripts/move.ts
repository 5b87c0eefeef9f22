/** `npm run move -- schemes/old schemes/new`: renames an entry, its translations and everything that names it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contentRoot, readCorpus, RenameRefused, renamed, seatOf } from '../src/corpus/index.ts'
import { command, Refusal } from './command.ts'

const usage = `npm run move -- KIND/OLD KIND/NEW [-- --root DIR]
  Renames an entry and its translations, rewrites every reference and link to it, and leaves a tombstone that leads on.`
const options = { root: { type: 'string' }, help: { type: 'boolean' } } as const

/** Collection and id of a name such as schemes/e-shram, content/documents/aadhaar.md or documents/aadhaar. */
function named(name: string) {
  const bare = name.replace(/\.md$/, '')
  const seat = seatOf(`${bare}.md`) ?? seatOf(`content/${bare}.md`)
  if (!seat || seat.language) throw new Refusal(`"${name}" names no entry; write it as schemes/e-shram`)
  return seat
}

await command(usage, { options, allowPositionals: true }, ({ values, positionals }) => {
  const [old, next, ...more] = positionals
  if (values.help || !old || !next || more.length > 0) return console.log(`usage: ${usage}`), values.help ? 0 : 2
  const [from, to] = [named(old), named(next)]
  if (from.collection !== to.collection) throw new Refusal(`an entry of ${from.collection} cannot become one of ${to.collection}: they hold different facts`)
  const root = values.root ? resolve(values.root) : contentRoot()
  try {
    const changes = renamed(readCorpus(root), { collection: from.collection, from: from.id, to: to.id })
    for (const { path, text } of changes) {
      if (text === undefined) rmSync(join(root, path))
      else {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      console.log(`${path}  ${text === undefined ? 'taken away' : 'written'}`)
    }
  } catch (error) {
    if (error instanceof RenameRefused) throw new Refusal(error.message)
    throw error
  }
  return 0
})
