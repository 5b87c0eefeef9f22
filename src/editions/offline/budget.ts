import { unzipSync } from 'fflate'
import { megabytes } from './listed.ts'

/** An edition is over its budget; the message says how to mend it. */
export class TooBig extends Error {}

/** Bytes that a copy of the whole site may have: a quarter of an hour on a slow line. */
export const zipBudget = 12_000_000

/** How many of the heaviest folders a refusal names. */
const named = 6

/** Packed bytes of a zip by the first folders of its paths, heaviest first. */
function heaviest(zip: Uint8Array): [folder: string, bytes: number][] {
  const sums = new Map<string, number>()
  unzipSync(zip, {
    filter({ name, size }) {
      const folder = name.split('/').slice(1, /^[^/]+\/[a-z]{2}\//.test(name) ? 3 : 2).join('/')
      sums.set(folder, (sums.get(folder) ?? 0) + size)
      return false
    },
  })
  return [...sums].sort((a, b) => b[1] - a[1])
}

/** Throws `TooBig` when the copy of the site is over its budget, and says what takes how much. */
export function holdZip(zip: Uint8Array, budget = zipBudget): Uint8Array {
  if (zip.length <= budget) return zip
  const parts = heaviest(zip).slice(0, named).map(([folder, bytes]) => `${folder} ${megabytes(bytes)} MB`)
  throw new TooBig(`hakku-site.zip has ${megabytes(zip.length)} MB; ${megabytes(budget)} MB are allowed, so that it can be fetched over a slow line. Heaviest: ${parts.join(', ')}. Gather more kinds in src/editions/offline/gathered.ts, or leave more to the net in folder.ts.`)
}
