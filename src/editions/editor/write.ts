import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Corpus } from '../../corpus/index.ts'
import { editorConfig } from './config.ts'
import { editorFolder } from './names.ts'
import { editorPage } from './page.ts'

const vendor = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))

/**
 * Parts of the editor that it loads only for kinds of fields that no form here has: maps, colours of program code, the
 * conversion of pictures. They stay out; asked for all the same, they are an empty module.
 */
const unused = /^(?:leaflet|terra-draw|@shikijs|svgo|exifr)(?:[/-]|$)|^\.\/chunks\/(?:heic|webp|shiki|react-dom)/
/** Words of the editor’s own frame. Only English is kept: it knows none of the languages of India. */
const words = /^\.\.\/locales\/[\w-]+\.json$/

/** Addresses of letters on the net in the editor’s style, each with its copy in the package. */
const letters = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[^/]+\/[^)]+\.woff2/g

/** Where the editor asks every five minutes how GitHub is, of itself; nobody is asked, and it is told nothing. */
const howGitHubIs = 'https://www.githubstatus.com/api/v2/status.json'

/** The editor’s code with the addresses of its letters on this site, and without the question to somebody else. */
function ofThisSite(code: string): string {
  const names = readdirSync(join(vendor, 'assets'))
  let count = 0
  const own = code.replaceAll(letters, (_address, family: string) => {
    const name = names.find((each) => each.startsWith(family) && each.endsWith('.woff2'))
    if (!name) throw new Error(`@sveltia/cms brings no letters for ${family}; see node_modules/@sveltia/cms/npm/assets`)
    count++
    return `assets/${name}`
  })
  if (count < 3) throw new Error('The letters of the form editor were not found in @sveltia/cms; look at src/editions/editor/write.ts before taking another version.')
  if (!own.includes(howGitHubIs)) throw new Error('The form editor no longer asks how GitHub is at the address that src/editions/editor/write.ts takes out; look whom it asks before taking another version.')
  return own.replaceAll(howGitHubIs, 'data:application/json,{"status":{}}')
}

const lean: Plugin = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'unused' }))
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'export default {}' }))
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => ({ contents: ofThisSite(readFileSync(path, 'utf8')), loader: 'js' }))
    onResolve({ filter: words }, () => ({ path: join(vendor, '../locales/en-US.json') }))
  },
}

/** The script of the editor. The same packages and the same code give the same bytes. */
async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'editor-in-page.ts')],
    plugins: [lean],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles[0]?.contents as Uint8Array
}

/**
 * Writes the form editor into a built site: its page, its configuration, its script with the hash that the page names, and
 * its letters and signs, so that nothing is asked of anybody else. Where the repository is not on GitHub only a page that
 * says so is written.
 */
export async function writeEditor({ site }: Corpus, folder: string): Promise<void> {
  const out = join(folder, editorFolder)
  mkdirSync(join(out, 'assets'), { recursive: true })
  const config = editorConfig(site)
  if (!config) return writeFileSync(join(out, 'index.html'), editorPage(site, undefined))
  const code = await script()
  const hash = createHash('sha384').update(code).digest('base64')
  writeFileSync(join(out, 'editor.js'), code)
  writeFileSync(join(out, 'config.json'), `${JSON.stringify(config, null, 1)}\n`)
  for (const name of readdirSync(join(vendor, 'assets')).filter((each) => each.endsWith('.woff2') || each.endsWith('.LICENSE.txt'))) copyFileSync(join(vendor, 'assets', name), join(out, 'assets', name))
  writeFileSync(join(out, 'index.html'), editorPage(site, { file: 'editor.js', integrity: `sha384-${hash}` }))
}
