import { close, createIndex } from 'pagefind'

/**
 * Builds the full-text index over the pages in `folder`, one index for each language, and returns how many pages it
 * holds. Throws with the words of the indexer when it cannot.
 */
export async function indexFullText(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ verbose: false })
  if (!index) throw new Error(`The full-text index could not be started: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: folder })
  if (added.errors.length > 0) throw new Error(`The full-text index failed: ${added.errors.join('; ')}`)
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` })
  if (written.errors.length > 0) throw new Error(`The full-text index could not be written: ${written.errors.join('; ')}`)
  await close()
  return added.page_count
}
