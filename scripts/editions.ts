/** `npm run editions`: makes the offline editions of the built site: sheets to print, zip, handbook in one page, e-book, with their sums. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentRoot, readCorpus } from '../src/corpus/index.ts'
import { downloadFolder, TooBig, writeEditions } from '../src/editions/offline/index.ts'
import { command, Refusal } from './command.ts'
import { commitOf } from './history.ts'

const usage = `npm run editions [-- --without-pdf]
  Makes download/ in the built site: hakku-site.zip, hakku.<language>.html, hakku.<language>.epub,
  hakku-leaflets.<language>.pdf, hakku-walls.<language>.pdf, SHA256SUMS.
  --without-pdf   leaves out the sheets to print, which need a browser (CHROME_PATH names another than npm brings)
  Run npm run build first; building again takes the editions away.`

await command(usage, { options: { 'without-pdf': { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: false }, async ({ values }) => {
  if (values.help) return console.log(usage), 0
  const site = resolve(process.env.HAKKU_OUT ?? 'dist')
  if (!existsSync(join(site, downloadFolder, 'index.html'))) throw new Refusal(`There is no built site with a page of downloads in ${site}. Run npm run build first.`)
  const start = performance.now()
  const say = (text: string) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${text}`)
  const corpus = readCorpus(contentRoot())
  if (!values['without-pdf']) {
    const { openBrowser, writePaper } = await import('../src/editions/paper/index.ts')
    const browser = await openBrowser()
    try {
      await writePaper(corpus, site, downloadFolder, browser, say)
    } finally {
      await browser.close()
    }
  }
  const commit = commitOf(contentRoot())
  if (commit === undefined) say('no Git repository here: the editions name no commit')
  try {
    writeEditions(corpus, site, say, commit)
  } catch (error) {
    throw error instanceof TooBig ? new Refusal(error.message) : error
  }
  say(`done: ${join(site, downloadFolder)}`)
  return 0
})
