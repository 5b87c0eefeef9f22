/** `npm run build`: checks the content, builds the whole site beside the old one, and swaps it in only when all went well. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeEditor } from '../src/editions/editor/index.ts'
import { filesEnding, noteSearched, startFullText, withPolicy, writeBeside } from '../src/editions/index.ts'
import { writeInstalled } from '../src/editions/installed/index.ts'
import { toText } from '../src/report/index.ts'
import { check } from '../src/rules/index.ts'
import { corpus as read } from '../src/site/corpus.ts'
import { finishedPages } from '../src/site/frame/finished-files.ts'
import { aloneAtLast } from './one-build.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
// Test runners set MODE=test; Starlight would then add a page of its own.
delete process.env.MODE
const out = resolve(process.env.HAKKU_OUT ?? 'dist')
const next = `${out}.next`
const start = performance.now()
const say = (text: string) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${text}`)

const corpus = read()
const errors = check(corpus).filter((problem) => problem.level === 'error')
if (errors.length > 0 || corpus.siteError) {
  console.error(toText(errors, { files: corpus.files.length, entries: corpus.entries.length, milliseconds: Math.round(performance.now() - start) }))
  if (corpus.siteError) console.error(`content/site.yaml:1:1  ${corpus.siteError}`)
  console.error('Nothing was built; the old site stays as it is. Mend the lines above and build again.')
  process.exit(1)
}
await aloneAtLast(say)
say(`${corpus.entries.length} entries checked, no errors; building pages …`)
try {
  rmSync(next, { recursive: true, force: true })
  const { build } = await import('astro')
  const searched = new Set<string>()
  const finish = (html: string, path: string) => {
    noteSearched(searched, path.slice(corpus.site.base.length), html)
    return withPolicy(html)
  }
  await build({ root: process.cwd(), outDir: next, logLevel: 'warn', integrations: [finishedPages(finish)] })
  // Astro copies the public folder of the programs; the pictures of entries lie beside the entries, wherever these are.
  const pictures = join(corpus.root, 'public/pictures')
  if (existsSync(pictures)) cpSync(pictures, join(next, 'pictures'), { recursive: true })
  say('pages built; indexing their text, and writing data, feeds and redirects meanwhile …')
  const indexed = await startFullText(next, searched)
  writeBeside(corpus, next)
  for (const { language, pages: kept, bytes } of writeInstalled(corpus, next)) say(`${kept} pages to keep on a phone in ${language}: ${(bytes / 1e6).toFixed(1)} MB`)
  // After the other pages: the editor’s has its own policy.
  await writeEditor(corpus, next)
  const searchable = await indexed()
  if (existsSync(out)) renameSync(out, `${out}.old`)
  renameSync(next, out)
  rmSync(`${out}.old`, { recursive: true, force: true })
  say(`${filesEnding(out, '.html').length} pages in ${out}, ${searchable} of them searchable by their text`)
} catch (error) {
  rmSync(next, { recursive: true, force: true })
  console.error(`The build stopped: ${error instanceof Error ? error.message : String(error)}`)
  if (process.env.HAKKU_TRACE) console.error(error)
  console.error('Nothing was replaced; the old site stays as it is.')
  process.exitCode = 1
}
