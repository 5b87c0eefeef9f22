/** What the page about the data is told by the route: the data itself is made elsewhere. */
export interface Described {
  /** Folder of the data below the base: `data/v1`. */
  folder: string
  /** Files by their path below that folder, with their size. */
  files: { path: string; bytes: number }[]
  /** Tables that are not collections. */
  tables: { name: string; title: string; rows: number }[]
  examples: { language: string; file: string; code: string }[]
  /** The data as a schema.org Dataset. */
  linked: object
}
