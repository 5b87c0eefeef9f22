import type { Collection } from '../../model/index.ts'

/** Folder of the form editor below the root of the site. */
export const editorFolder = 'admin'

/** Name of the file format of a collection, as the page of the editor registers it. */
export const formatOf = (collection: Collection): string => `hakku-${collection}`
