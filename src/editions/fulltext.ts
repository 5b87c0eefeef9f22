import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { transformSync } from 'esbuild'
import { close, createIndex } from 'pagefind'
import { languages } from '../languages/index.ts'

/**
 * What repeats on every page and answers no question: lists of sources, marks of sureness and dates, menus inside the page.
 * Leaving it out makes what a search loads a seventh smaller.
 */
const unsearched = ['.sources', 'sup', 'nav', '.meta', '.kind', '.notice', '.acts', '.past']

/**
 * About how many places of words one file of the index holds. A search loads a file for each of its words: with Pagefind's
 * own 20,000 that is 26 KB a word, with this 3 KB. Only the environment can say it so far (Pagefind 1.6).
 */
const placesInAFile = '1500'

/** Oldest browser that the search must run in (DESIGN §6). */
const target = 'chrome80'

/** What Pagefind writes and no page of ours asks for: its interfaces, and a worker that would load a second copy of its script. */
const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui'].flatMap((name) => [`${name}.js`, `${name}.css`]).concat('pagefind-highlight.js', 'pagefind-worker.js')

/** Takes away what is not used, and shortens the script, whose names come in full. */
function lighten(bundle: string): void {
  const script = join(bundle, 'pagefind.js')
  writeFileSync(script, transformSync(readFileSync(script, 'utf8'), { minify: true, format: 'esm', target }).code)
  for (const name of unused) rmSync(join(bundle, name), { force: true })
}

/**
 * Notes in `folders` where a page lies that wants to be searched. Of two pages one does not, and the indexer would read it
 * to the end to see so. `path` is the page's below the base, `folders` names the folders below those of the languages.
 */
export function noteSearched(folders: Set<string>, path: string, html: string): void {
  if (!html.includes(' data-pagefind-body')) return
  const [first = '', second = ''] = path.split('/')
  folders.add(languages.some(({ code }) => code === first) ? second : first)
}

/** Which files the indexer reads: those in `folders`, in any language; all when a page wants to be searched that lies in no folder. */
const filesIn = (folders: ReadonlySet<string>) => (folders.size === 0 || folders.has('') ? '**/*.html' : `**/{${[...folders].join(',')}}/**/*.html`)

/**
 * Starts to index the text of the pages in `folder`, one index for each language; `searched` names the folders that hold
 * such pages, from `noteSearched`. The indexer is a process of its own: as soon as this returns it has its order, and while
 * it reads, other files may be written beside the pages. The function that it gives waits for the end, writes the index and
 * returns how many pages it holds. Both throw with the words of the indexer when it cannot.
 */
export async function startFullText(folder: string, searched: ReadonlySet<string>): Promise<() => Promise<number>> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = placesInAFile
  const { index, errors } = await createIndex({ verbose: false, excludeSelectors: unsearched })
  if (!index) throw new Error(`The full-text index could not be started: ${errors.join('; ')}`)
  const adding = index.addDirectory({ path: folder, glob: filesIn(searched) })
  // Told to whoever waits for the end; until then nobody does.
  adding.catch(() => undefined)
  return async () => {
    const added = await adding
    if (added.errors.length > 0) throw new Error(`The full-text index failed: ${added.errors.join('; ')}`)
    const bundle = join(folder, 'pagefind')
    const written = await index.writeFiles({ outputPath: bundle })
    if (written.errors.length > 0) throw new Error(`The full-text index could not be written: ${written.errors.join('; ')}`)
    await close()
    // Its process ends on its own. A moment for that, so that what it cost is counted with the build.
    await setTimeout(100)
    lighten(bundle)
    return readdirSync(join(bundle, 'fragment')).length
  }
}
