import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Language } from '../../languages/index.ts'

/** One file of the kept handbook as the list names it. */
export interface ListedFile {
  /** Name below the folder of kept files; it carries the digest, so that a file never changes. */
  file: string
  /** First 12 hexadecimal digits of the SHA-256 of its bytes. */
  digest: string
  /** Bytes to load and to keep. */
  bytes: number
  /** First path that it holds; the file before holds what sorts before it. Empty for the shared pieces. */
  first: string
}

/** What a phone needs to keep the handbook of one language, all of one edition. */
export interface List {
  language: Language
  /** Number of the edition. */
  edition: string
  /** Day of the edition, ISO 8601. */
  date: string
  /** Digest over all files: two lists with the same version are the same handbook. */
  version: string
  /** Pages kept. */
  pages: number
  /** Bytes of all files: what is loaded and what the phone keeps. */
  bytes: number
  /** The shared pieces first, then the parts in the order of their paths. */
  files: ListedFile[]
}

/** A page as pieces: text of its own, or the number of a shared piece. */
type Pieces = (string | number)[]

/** Uncompressed characters of a part: it packs to about 50 KB, so that a broken line loses little. */
const charactersInAPart = 400_000
/** What many pages hold letter for letter: style, policy, menus. Cut out, kept once. */
const repeated = /(<style[\s\S]*?<\/style>|<meta http-equiv="content-security-policy"[^>]*>|<nav class="sections"[\s\S]*?<\/nav>)/
const worthSharing = 200

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

function fileOf(language: Language, first: string, content: unknown): { listed: ListedFile; bytes: Uint8Array } {
  // No time inside: same pages, same bytes. Level 9 takes half as long again and saves three bytes in a thousand.
  const bytes = gzipSync(JSON.stringify(content), { level: 6 })
  const digest = digestOf(bytes)
  return { listed: { file: `${language}/${digest}.bin`, digest, bytes: bytes.length, first }, bytes }
}

/** Packs files (text by path, sorted) into parts that a browser unpacks one by one. */
export function packed(files: ReadonlyMap<string, string>, about: Pick<List, 'language' | 'edition' | 'date'>): { list: List; parts: Map<string, Uint8Array> } {
  const cut = [...files].map(([path, text]): [string, string[]] => [path, path.endsWith('.html') ? text.split(repeated).filter(Boolean) : [text]])
  const counts = new Map<string, number>()
  for (const [, pieces] of cut) for (const piece of pieces) if (piece.length > worthSharing) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count > 1).map(([piece]) => piece)
  const numbers = new Map(shared.map((piece, number) => [piece, number]))
  const made = [fileOf(about.language, '', shared)]
  let part: Record<string, Pieces> = {}
  let length = 0
  const close = () => {
    const [first] = Object.keys(part)
    if (first !== undefined) made.push(fileOf(about.language, first, part))
    part = {}
    length = 0
  }
  for (const [path, pieces] of cut) {
    part[path] = pieces.map((piece) => numbers.get(piece) ?? piece)
    length += pieces.reduce((sum, piece) => sum + (numbers.has(piece) ? 0 : piece.length), 0)
    if (length > charactersInAPart) close()
  }
  close()
  const listed = made.map((file) => file.listed)
  const list: List = {
    ...about,
    version: digestOf(Buffer.from(JSON.stringify([about, listed]))),
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    files: listed,
  }
  return { list, parts: new Map(made.map(({ listed: { file }, bytes }) => [file, bytes])) }
}
