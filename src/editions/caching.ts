/** Folders of a built site whose files carry a hash of what they hold in their names: other content gets another name, so a copy may be kept for ever. */
export const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'] as const

/** What a server says of a file with a hash in its name: keep it for a year, never ask again (RFC 8246). */
export const keepForEver = 'public, max-age=31536000, immutable'

/** What a server says of everything else: keep it, but ask each time whether it is still the same (RFC 9111). */
export const askEachTime = 'public, max-age=0, must-revalidate'

/** Cache-Control for a path below the base, without a slash in front. */
export function cachingOf(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(`${folder}/`)) ? keepForEver : askEachTime
}
