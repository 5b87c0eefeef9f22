import { zipSync, type Zippable } from 'fflate'

/**
 * A zip of files by path, all below `folder`, in the order of their paths. `day` (ISO date) stands as the time of every
 * file, so that the same files give the same bytes; it is written as local time because zip knows no zones.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string, store: readonly string[] = []): Uint8Array {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const mtime = new Date(year, month - 1, date)
  const tree: Zippable = {}
  // What must come first and unpacked, such as the type of an EPUB, keeps its place; the rest is sorted.
  const paths = [...store, ...[...files.keys()].filter((path) => !store.includes(path)).sort()]
  for (const path of paths) tree[folder === '' ? path : `${folder}/${path}`] = [files.get(path) as Uint8Array, { level: store.includes(path) ? 0 : 9, mtime, os: 3 }]
  return zipSync(tree)
}
