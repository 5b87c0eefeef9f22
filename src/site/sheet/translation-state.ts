import { fingerprints, type Entry, type Translation } from '../../corpus/index.ts'

/** Parts of the original that moved on since the translation was made. */
export function behind(entry: Entry, translation: Translation): string[] {
  const now = fingerprints(entry)
  return Object.entries(translation.data.renders)
    .filter(([part, fingerprint]) => now[part] !== undefined && now[part] !== fingerprint)
    .map(([part]) => part)
}
