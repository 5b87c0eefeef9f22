import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { close, createIndex } from 'pagefind'

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

/** Pagefind's script comes with its names unshortened, and with a worker that would load a second copy of it; the search page does without. */
function lighten(bundle: string): void {
  const script = join(bundle, 'pagefind.js')
  writeFileSync(script, transformSync(readFileSync(script, 'utf8'), { minify: true, format: 'esm', target }).code)
  rmSync(join(bundle, 'pagefind-worker.js'), { force: true })
}

/**
 * Builds the full-text index over the pages in `folder`, one index for each language, and returns how many pages it
 * holds. Throws with the words of the indexer when it cannot.
 */
export async function indexFullText(folder: string): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = placesInAFile
  const { index, errors } = await createIndex({ verbose: false, excludeSelectors: unsearched })
  if (!index) throw new Error(`The full-text index could not be started: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: folder })
  if (added.errors.length > 0) throw new Error(`The full-text index failed: ${added.errors.join('; ')}`)
  const bundle = join(folder, 'pagefind')
  const written = await index.writeFiles({ outputPath: bundle })
  if (written.errors.length > 0) throw new Error(`The full-text index could not be written: ${written.errors.join('; ')}`)
  await close()
  lighten(bundle)
  return added.page_count
}
