/** The editions for places without a network: a folder to unpack, a handbook in one page, an e-book. Made from a built site. */
export { epubOf } from './epub.ts'
export { finderOf, type EmbeddedFinder } from './finder.ts'
export { folderOf } from './folder.ts'
export { handbookBudget, handbookOf } from './handbook.ts'
export { downloadFolder, writeEditions } from './write.ts'
export { zipOf } from './zip.ts'
